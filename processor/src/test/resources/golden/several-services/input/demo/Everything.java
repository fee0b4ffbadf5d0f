package demo;

import io.epi4j.EpiProvider;
import java.io.Serializable;

@EpiProvider(order = 3)
final class Everything implements Zebra, Bird, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public void run() {}

  @Override
  public void fly() {}

  @Override
  public String name() {
    return "everything";
  }
}
