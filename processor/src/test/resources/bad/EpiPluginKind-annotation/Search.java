package bad;

import io.epi4j.EpiPlugin;

@EpiPlugin("search")
@interface Search {}
