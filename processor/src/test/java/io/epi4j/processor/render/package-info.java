/** Tests of the stage that writes. */
@NullMarked
package io.epi4j.processor.render;

import org.jspecify.annotations.NullMarked;
