package demo;

import io.epi4j.EpiProvider;

@EpiProvider
final class FromInterface implements Described {
  @Override
  public void started() {}

  @Override
  public boolean healthy() {
    return false;
  }
}
