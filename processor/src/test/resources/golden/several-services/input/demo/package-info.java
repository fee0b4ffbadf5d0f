/** A plugin that a package names. */
@EpiPlugin(value = "several", before = {"zulu", "alpha"}, after = "mike")
package demo;

import io.epi4j.EpiPlugin;
