package bad;

import io.epi4j.EpiService;

@EpiService
interface Other {
  int other(int count, int step);
}
