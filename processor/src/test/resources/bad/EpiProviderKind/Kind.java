package bad;

import io.epi4j.EpiProvider;

@EpiProvider
enum Kind implements Greeter {
  ONE;

  @Override
  public String greet(String name) {
    return name;
  }
}
