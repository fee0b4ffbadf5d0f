package bad;

import io.epi4j.EpiService;

@EpiService("greeters")
interface Greeter {
  String greet(String name);
}
