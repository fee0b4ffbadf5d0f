package bad;

import io.epi4j.EpiService;

@EpiService
enum Kind {
  ONE
}
