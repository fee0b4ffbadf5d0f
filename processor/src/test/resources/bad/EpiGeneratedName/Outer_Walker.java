package bad;

import io.epi4j.EpiService;

@EpiService
interface Outer_Walker {
  void walk();
}
