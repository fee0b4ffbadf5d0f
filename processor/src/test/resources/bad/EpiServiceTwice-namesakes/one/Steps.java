package one;

import io.epi4j.EpiService;

@EpiService("steps")
interface Steps {
  void step(int width);
}
