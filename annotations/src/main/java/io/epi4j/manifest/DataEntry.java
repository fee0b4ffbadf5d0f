package io.epi4j.manifest;

/**
 * A type of data that a plugin declares.
 *
 * @param service the service that the data belongs to
 * @param key its name among the data of the service
 * @param type the binary name of the record
 */
public record DataEntry(String service, String key, String type) {}
