/**
 * From models to the text of facades, views, channels and manifests; nothing here asks the
 * compiler.
 */
@NullMarked
package io.epi4j.processor.render;

import org.jspecify.annotations.NullMarked;
