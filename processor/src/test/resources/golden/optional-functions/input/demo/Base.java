package demo;

abstract class Base {
  public void stopped() {}

  boolean healthy(int count) {
    return count == 0;
  }
}
