package bad;

import io.epi4j.EpiProvider;

@EpiProvider
final class English extends Absent implements Greeter {
  @Override
  public Missing greet(String name) {
    return null;
  }
}
