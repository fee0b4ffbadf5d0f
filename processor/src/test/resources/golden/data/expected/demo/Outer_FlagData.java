package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.data.DataBinding;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.data.DataView;
import javax.annotation.processing.Generated;

/**
 * The data {@code by-name} of {@code demo.flags}: what the plugins contribute as {@link
 * Outer.Flag}, in the operator's order.
 *
 * <pre>{@code
 * Outer_FlagData data = Outer_FlagData.of(epi);
 * data.first("some.key").ifPresent(System.out::println);
 * }</pre>
 *
 * <p>Every answer comes from one unchanging snapshot. Any thread may ask. To obtain the view waits
 * for no plugin and loads no class of one, so it may stand in a static field.
 *
 * <p>In couch_epi: the handle of {@code {demo.flags, by-name}}. There {@code value} is {@code
 * get_value/3}, {@code values} is {@code get/2}, {@code all} is {@code dump/1}, {@code byKey} is
 * {@code by_key/1}, {@code byPlugin} of a key is {@code by_key/2} and without one {@code
 * by_source/1}, {@code keys} is {@code keys/1}, and {@code plugins} is {@code subscribers/1}.
 *
 * @param binding the data in one {@code Epi}
 */
@Generated("io.epi4j.processor.DataViewProcessor")
record Outer_FlagData(DataBinding<Outer.Flag> binding) implements DataView<Outer.Flag> {
  private static final DataType<Outer.Flag> TYPE =
      new DataType<>(Outer.Flag.class, "demo.flags", "by-name");

  /** Returns the data that the plugins in {@code epi} contribute. */
  static Outer_FlagData of(Epi epi) {
    return new Outer_FlagData(epi.bind(TYPE));
  }
}
