package io.epi4j.runtime.data;

/**
 * One value and what tells it from others: records that hold arrays are not equal when they are.
 *
 * @param value the value
 * @param fingerprint the same for values that would be written as the same JSON
 * @param <V> the type of the data
 */
record Datum<V>(V value, String fingerprint) {}
