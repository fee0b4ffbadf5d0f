package bad;

import io.epi4j.EpiService;

@EpiService(value = " ")
interface Blank {}
