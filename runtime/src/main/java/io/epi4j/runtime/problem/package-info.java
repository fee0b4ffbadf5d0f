/** What is wrong with the plugins of an {@code Epi} now, for operators and for start-up checks. */
@NullMarked
package io.epi4j.runtime.problem;

import org.jspecify.annotations.NullMarked;
