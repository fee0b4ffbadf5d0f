package demo;

/** A base that promises more of the same function. */
public interface Titled {
  String name();
}
