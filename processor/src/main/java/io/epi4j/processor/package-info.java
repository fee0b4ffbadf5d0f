/**
 * The annotation processors: one writes facades, the other the plugin's manifest. Both read
 * elements into models, check them, render them and write the text; a package holds each stage.
 */
@NullMarked
package io.epi4j.processor;

import org.jspecify.annotations.NullMarked;
