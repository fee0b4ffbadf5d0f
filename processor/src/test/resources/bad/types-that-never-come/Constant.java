package bad;

import io.epi4j.EpiService;

@EpiService(Nowhere.ID)
interface Constant {}
