package bad;

import io.epi4j.EpiPlugin;

@EpiPlugin(
    value = "search",
    before = {"auth", "search"})
final class Search {}
