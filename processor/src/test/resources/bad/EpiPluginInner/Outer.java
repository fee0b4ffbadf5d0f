package bad;

import io.epi4j.EpiPlugin;
import io.epi4j.Plugin;

class Outer {
  @EpiPlugin("search")
  final class Search implements Plugin {}
}
