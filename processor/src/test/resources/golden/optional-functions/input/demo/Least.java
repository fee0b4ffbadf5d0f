package demo;

import io.epi4j.EpiProvider;

@EpiProvider
final class Least implements Lifecycle {
  @Override
  public void started() {}
}
