package bad;

import io.epi4j.EpiService;

@EpiService
interface Codec<T> {
  T decode(String text);
}
