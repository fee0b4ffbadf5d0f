/** A program that is packaged in every usual way, and is a plugin itself. */
@EpiPlugin(value = "packaged", version = "1.0")
@NullMarked
package io.epi4j.examples.packaging;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
