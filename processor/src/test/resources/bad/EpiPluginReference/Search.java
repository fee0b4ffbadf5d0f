package bad;

import io.epi4j.EpiPlugin;

@EpiPlugin(
    value = "search",
    after = {"auth", "*"},
    requires = "data base")
final class Search {}
