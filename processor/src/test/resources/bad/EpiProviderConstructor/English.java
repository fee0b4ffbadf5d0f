package bad;

import io.epi4j.EpiProvider;
import java.util.List;

@EpiProvider
record English(String hello, List<String> titles) implements Greeter {
  @Override
  public String greet(String name) {
    return name;
  }
}
