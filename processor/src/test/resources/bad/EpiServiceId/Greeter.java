package bad;

import io.epi4j.EpiService;

@EpiService("all greeters")
interface Greeter {
  String greet(String name);
}
