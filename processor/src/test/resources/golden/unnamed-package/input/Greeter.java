import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;

/** A service outside of every package. */
@EpiService
public interface Greeter {
  String greet(String name);

  @EpiProvider
  @EpiPlugin("unnamed")
  class English implements Greeter {
    @Override
    public String greet(String name) {
      return "Hello " + name;
    }
  }
}
