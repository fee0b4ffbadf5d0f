/**
 * Counts requests and changes of documents, and the times that pages took; shows the counts, and
 * what they mean, under {@code /_stats}.
 */
// snippet: file
@DataProvider(value = MetricDescription.class, file = "descriptions.json")
@NullMarked
package io.epi4j.examples.couchhttp.stats;

// end snippet

import io.epi4j.DataProvider;
import io.epi4j.examples.couchhttp.api.MetricDescription;
import org.jspecify.annotations.NullMarked;
