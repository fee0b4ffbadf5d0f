package lib;

/** A base of services; it has a type parameter, so it is none itself. */
public interface Codec<T> {
  T decode(String text);

  String encode(T value);

  T normalize(T value);

  <X extends T> X refine(X value, Class<? extends T> type);

  default void reset() {}
}
