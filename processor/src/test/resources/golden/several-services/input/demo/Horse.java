package demo;

import io.epi4j.EpiProvider;

@EpiProvider(order = 3)
class Horse implements Animal {
  @Override
  public String name() {
    return "horse";
  }
}
