package bad;

import io.epi4j.EpiService;

@EpiService("greeters")
interface Welcomer {
  String greet(String name);
}
