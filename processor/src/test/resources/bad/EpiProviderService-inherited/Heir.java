package bad;

import io.epi4j.EpiProvider;

@EpiProvider
final class Heir extends Base {
  @Override
  public void run() {}
}
