package bad;

import io.epi4j.EpiService;
import io.epi4j.Piped;

@EpiService
interface Greeter {
  String greet(@Piped String name, @Piped String title);
}
