package demo;

import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;

@EpiPlugin(value = "demo", version = "1.0", after = "auth")
final class Outer {
  @EpiProvider
  static final class French implements Greeter {
    @Override
    public String greet(String nom, int fois) {
      return "Salut " + nom;
    }
  }
  // end
}
