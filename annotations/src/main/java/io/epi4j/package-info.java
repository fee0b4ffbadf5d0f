/**
 * What a plugin jar compiles against: annotations that are processed at compile time, and the types
 * that appear in signatures of services and plugins.
 */
@NullMarked
package io.epi4j;

import org.jspecify.annotations.NullMarked;
