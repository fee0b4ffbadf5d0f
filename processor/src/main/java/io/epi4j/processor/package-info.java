/**
 * The annotation processors: those that write facades, views and channels, and that of the plugin's
 * manifest. All read elements into models, check them, render them and write the text; a package
 * holds each stage.
 */
@NullMarked
package io.epi4j.processor;

import org.jspecify.annotations.NullMarked;
