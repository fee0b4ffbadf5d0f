/** What tells that files and directories change. */
@NullMarked
package io.epi4j.runtime.watch;

import org.jspecify.annotations.NullMarked;
