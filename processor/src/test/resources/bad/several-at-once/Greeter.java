package bad;

import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.Piped;

@EpiService("all greeters")
interface Greeter {
  String greet(@Piped int name);

  boolean equals(Object other);

  @EpiProvider
  abstract class Lost {}

  @EpiPlugin(value = "", requires = "!x")
  class Search {}
}
