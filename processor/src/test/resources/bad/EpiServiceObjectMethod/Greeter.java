package bad;

import io.epi4j.EpiService;

@EpiService
interface Greeter {
  String greet(String name);

  @Override
  boolean equals(Object other);

  String toString();

  Object clone();

  boolean equals(Greeter other);
}
