package couch;

import io.epi4j.EpiPlugin;
import io.epi4j.Plugin;

@EpiPlugin(value = "dreyfus", version = "1.0", after = "chttpd", requires = "clouseau")
final class DreyfusPlugin implements Plugin {}
