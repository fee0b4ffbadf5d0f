package io.epi4j.examples.couchhttp.stats;

/**
 * What a client says of a page that it showed.
 *
 * @param page the path of the page
 * @param ms how many milliseconds it took, by the client's clock
 */
record Sample(String page, long ms) {}
