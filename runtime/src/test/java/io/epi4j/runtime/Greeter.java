package io.epi4j.runtime;

import io.epi4j.Decision;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The service of the runtime's tests, with a function of each shape. */
interface Greeter {
  String greet(String name);

  int add(int left, int right);

  boolean polite(String name);

  Decision<String> answer(String question);

  void tell(StringBuilder out);

  default @Nullable Object maybe() throws IOException {
    return null;
  }
}
