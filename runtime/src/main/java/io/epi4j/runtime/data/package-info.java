/**
 * Data that plugins contribute: read from files and methods, asked through immutable snapshots,
 * kept up to date while the application runs.
 */
@NullMarked
package io.epi4j.runtime.data;

import org.jspecify.annotations.NullMarked;
