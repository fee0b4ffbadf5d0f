package bad;

import io.epi4j.EpiProvider;

@EpiProvider
final class Forgetful implements Runnable {
  public String greet(String name) {
    return name;
  }

  @Override
  public void run() {}
}
