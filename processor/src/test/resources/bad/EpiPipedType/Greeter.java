package bad;

import io.epi4j.EpiService;
import io.epi4j.Piped;
import java.util.List;

@EpiService
interface Greeter {
  String greet(String name, @Piped int count);

  void listen(@Piped String name);

  List<String> names(@Piped List<Integer> numbers, List<String> names, List<String> more);
}
