package demo;

public interface A<T> {
  void accept(T value);

  T same(T value);

  Object produce();

  default String name() {
    return "a";
  }
}
