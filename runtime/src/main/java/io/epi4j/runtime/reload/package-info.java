/** What a program sees of plugins that come and go while it runs. */
@NullMarked
package io.epi4j.runtime.reload;

import org.jspecify.annotations.NullMarked;
