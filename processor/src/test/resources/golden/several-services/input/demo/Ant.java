package demo;

import io.epi4j.EpiProvider;

@EpiProvider(order = 4)
final class Ant extends Horse {
  @Override
  public int legs() {
    return 6;
  }
}
