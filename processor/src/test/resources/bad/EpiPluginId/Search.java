package bad;

import io.epi4j.EpiPlugin;

@EpiPlugin(version = "1.0", value = "my search")
final class Search {}
