package bad;

import io.epi4j.EpiService;

@EpiService
@interface Marker {}
