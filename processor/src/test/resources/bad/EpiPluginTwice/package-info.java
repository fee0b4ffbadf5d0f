@EpiPlugin("one")
package bad;

import io.epi4j.EpiPlugin;
