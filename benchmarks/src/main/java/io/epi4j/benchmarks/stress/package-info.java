/**
 * Concurrency tests for jcstress: each class states an invariant, and two or more threads try to
 * break it.
 *
 * <p>What is called is the service {@link io.epi4j.benchmarks.stress.Digits}, in a pipe: the digits
 * that come back tell which providers were called, how often and in which order. A host begins with
 * the providers 1 and 2, and gets 3 and 4 instead; so 12 is a call before the change, 34 one behind
 * it, and 14, 1212, 2 or 0 would be a mixed, a doubled or a lost one.
 *
 * <p>A try takes microseconds, since it makes call sites; so the threads are to meet in each one,
 * which is what {@code -strideSize 1} is for:
 *
 * <pre>{@code
 * mvn -q -Drun -pl benchmarks -am package -Dmain=org.openjdk.jcstress.Main \
 *   -Dargs="-m quick -c 2 -v -strideSize 1 -jvmArgs -Xmx256m -r target/jcstress"
 * }</pre>
 */
@NullMarked
package io.epi4j.benchmarks.stress;

import org.jspecify.annotations.NullMarked;
