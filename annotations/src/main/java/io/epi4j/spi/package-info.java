/** What the compiler writes into plugins that are named modules, and the runtime asks for. */
@NullMarked
package io.epi4j.spi;

import org.jspecify.annotations.NullMarked;
