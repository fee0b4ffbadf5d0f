package bad;

import io.epi4j.EpiProvider;

@EpiProvider
abstract class Polite implements Greeter {
  Polite(int bows) {}
}
