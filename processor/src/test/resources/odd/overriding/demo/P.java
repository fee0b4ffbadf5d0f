package demo;

import io.epi4j.EpiProvider;

@EpiProvider
final class P implements S {
  @Override
  public void accept(String value) {}

  @Override
  public void accept(Integer value) {}

  @Override
  public String same(String value) {
    return value;
  }

  @Override
  public String produce() {
    return "";
  }
}
