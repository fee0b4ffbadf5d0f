/** What can be wrong in a user's source, and how it is told. */
@NullMarked
package io.epi4j.processor.problem;

import org.jspecify.annotations.NullMarked;
