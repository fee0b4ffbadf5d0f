package bad;

import io.epi4j.EpiProvider;

@EpiProvider
final class Mistaken implements Greater, Runnable {
  @Override
  public void run() {}
}
