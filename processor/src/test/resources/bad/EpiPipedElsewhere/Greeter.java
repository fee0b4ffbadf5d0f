package bad;

import io.epi4j.Piped;

final class Greeter {
  Greeter(@Piped String name) {}

  String greet(@Piped String name) {
    return name;
  }
}
