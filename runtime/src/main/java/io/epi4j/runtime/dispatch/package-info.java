/**
 * What generated facades stand on: the call of a service's function becomes one method handle over
 * all providers. Applications call facades and need nothing of this package.
 */
@NullMarked
package io.epi4j.runtime.dispatch;

import org.jspecify.annotations.NullMarked;
