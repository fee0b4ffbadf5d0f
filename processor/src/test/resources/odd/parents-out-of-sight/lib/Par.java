package lib;

interface Par<T> {
  String s(String x);

  T t(T t);

  default void x() {}
}
