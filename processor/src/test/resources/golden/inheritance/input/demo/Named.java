package demo;

/** One more base. */
public interface Named {
  CharSequence name();

  void close() throws Exception;
}
