package io.epi4j.manifest;

/**
 * A source of data that a plugin contributes.
 *
 * @param service the service that the data belongs to
 * @param key its name among the data of the service
 * @param type the binary name of the record
 * @param origin where the data comes from
 * @param intervalMillis how often to look for changes, in milliseconds; 0 where nothing was said
 * @param required whether the application cannot start without it
 * @param declaredIn the binary name of the class that carries the annotation or has the method that
 *     does; for a package that of its {@code package-info}
 */
public record DataProviderEntry(
    String service,
    String key,
    String type,
    DataOrigin origin,
    int intervalMillis,
    boolean required,
    String declaredIn) {}
