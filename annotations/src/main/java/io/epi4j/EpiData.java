package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the type of data that any number of plugins contribute: each a map from texts to
 * such records, by {@link DataProvider}.
 *
 * <pre>{@code
 * @EpiData(service = "couch_stats", key = "descriptions")
 * public record MetricDescription(MetricType type, String desc) {}
 * }</pre>
 *
 * <p>The compiler writes {@code MetricDescriptionData} beside it, in the same package and as
 * visible as the record, with every way to ask; for a nested record {@code Outer.Metric} the name
 * is {@code Outer_MetricData}.
 *
 * <p>The components may be numbers, texts, enums, dates, other records, and lists, maps, arrays and
 * optionals of these: whatever Jackson can read. In a file each component has to be there, unless
 * it is an {@code Optional} or its type is annotated as nullable.
 *
 * <p>In couch_epi: {@code data_subscriptions/0}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EpiData {
  /**
   * The service that the data belongs to, by which reports name it: the id of an {@link
   * EpiService}, or any name that other data shares.
   */
  String service();

  /** The name of the data among those of its service. */
  String key();
}
