package bad;

import io.epi4j.EpiPlugin;

@EpiPlugin("two")
final class Two {}
