package bad;

import io.epi4j.EpiService;

@EpiService
interface Greeter {
  Missing greet(String name);
}
