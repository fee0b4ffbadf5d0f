/** Which plugins are active and in which order, their providers, and their life. */
@NullMarked
package io.epi4j.runtime.plugin;

import org.jspecify.annotations.NullMarked;
