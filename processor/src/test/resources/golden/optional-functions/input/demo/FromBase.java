package demo;

import io.epi4j.EpiProvider;

@EpiProvider
final class FromBase extends Base implements Lifecycle {
  @Override
  public void started() {}
}
