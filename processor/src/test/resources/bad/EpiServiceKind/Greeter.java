package bad;

import io.epi4j.EpiService;

@EpiService
abstract class Greeter {
  abstract String greet(String name);
}
