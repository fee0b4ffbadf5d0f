package bad;

import io.epi4j.EpiService;
import io.epi4j.Piped;

@EpiService
interface Helpers {
  static String trim(@Piped String text) {
    return text.trim();
  }
}
