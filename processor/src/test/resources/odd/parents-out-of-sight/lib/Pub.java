package lib;

public interface Pub<T> extends Par<T> {
  interface Nested {}
}
