package demo;

public interface A4 {
  void accept(Object value);

  Integer produce();
}
