package bad;

abstract class Base implements Runnable {}
