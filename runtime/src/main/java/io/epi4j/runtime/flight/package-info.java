/** What JDK Flight Recorder is told, where the Java that runs has it. */
@NullMarked
package io.epi4j.runtime.flight;

import org.jspecify.annotations.NullMarked;
