package bad;

import io.epi4j.EpiService;

@EpiService
interface Sum<K, N extends Number> {
  N add(K key, N number);
}
