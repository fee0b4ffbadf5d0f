package io.epi4j.runtime.process;

/** An owner that is equal to no other one. */
final class TestOwner implements ProcessOwner {
  private final String plugin;
  private final int order;

  TestOwner(String plugin, int order) {
    this.plugin = plugin;
    this.order = order;
  }

  @Override
  public String plugin() {
    return plugin;
  }

  @Override
  public ClassLoader loader() {
    return TestOwner.class.getClassLoader();
  }

  @Override
  public int order() {
    return order;
  }
}
