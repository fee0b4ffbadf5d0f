package bad;

import io.epi4j.EpiPlugin;
import io.epi4j.Plugin;

@EpiPlugin("search")
final class Search implements Plugin {
  Search(String directory) {}
}
