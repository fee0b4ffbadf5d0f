/** Call sites that are constants to the JIT for as long as nothing changes. */
@NullMarked
package io.epi4j.runtime.callsite;

import org.jspecify.annotations.NullMarked;
