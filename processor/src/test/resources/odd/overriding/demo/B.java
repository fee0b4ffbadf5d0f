package demo;

public interface B {
  void accept(String value);

  void accept(Integer value);

  CharSequence produce();

  default String name() {
    return "b";
  }
}
