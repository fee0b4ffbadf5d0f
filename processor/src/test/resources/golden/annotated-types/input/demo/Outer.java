package demo;

/** A generic class in a generic class. */
public class Outer<T> {
  /** The class inside. */
  public class Inner<U> {}
}
