package bad;

import io.epi4j.EpiService;

interface Outer {
  @EpiService
  interface Walker {
    void walk();
  }
}
