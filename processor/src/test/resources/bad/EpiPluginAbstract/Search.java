package bad;

import io.epi4j.EpiPlugin;
import io.epi4j.Plugin;

@EpiPlugin("search")
abstract class Search implements Plugin {}
