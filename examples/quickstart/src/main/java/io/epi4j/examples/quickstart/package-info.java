/** The shortest program that has a service and providers. */
@NullMarked
package io.epi4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
