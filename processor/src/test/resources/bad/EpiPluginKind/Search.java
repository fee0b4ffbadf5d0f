package bad;

import io.epi4j.EpiPlugin;
import io.epi4j.Plugin;

@EpiPlugin("search")
interface Search extends Plugin {}
