package bad;

final class GreeterFacade {}
