package bad;

import io.epi4j.EpiService;

@EpiService
record Point(int x) {}
