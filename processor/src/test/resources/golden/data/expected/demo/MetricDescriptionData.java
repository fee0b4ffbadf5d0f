package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.data.DataBinding;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.data.DataView;
import javax.annotation.processing.Generated;

/**
 * The data {@code descriptions} of {@code couch_stats}: what the plugins contribute as {@link
 * MetricDescription}, in the operator's order.
 *
 * <pre>{@code
 * MetricDescriptionData data = MetricDescriptionData.of(epi);
 * data.first("some.key").ifPresent(System.out::println);
 * }</pre>
 *
 * <p>Every answer comes from one unchanging snapshot. Any thread may ask. To obtain the view waits
 * for no plugin and loads no class of one, so it may stand in a static field.
 *
 * <p>In couch_epi: the handle of {@code {couch_stats, descriptions}}. There {@code value} is {@code
 * get_value/3}, {@code values} is {@code get/2}, {@code all} is {@code dump/1}, {@code byKey} is
 * {@code by_key/1}, {@code byPlugin} of a key is {@code by_key/2} and without one {@code
 * by_source/1}, {@code keys} is {@code keys/1}, and {@code plugins} is {@code subscribers/1}.
 *
 * @param binding the data in one {@code Epi}
 */
@Generated("io.epi4j.processor.DataViewProcessor")
public record MetricDescriptionData(DataBinding<MetricDescription> binding)
    implements DataView<MetricDescription> {
  private static final DataType<MetricDescription> TYPE =
      new DataType<>(MetricDescription.class, "couch_stats", "descriptions");

  /** Returns the data that the plugins in {@code epi} contribute. */
  public static MetricDescriptionData of(Epi epi) {
    return new MetricDescriptionData(epi.bind(TYPE));
  }
}
