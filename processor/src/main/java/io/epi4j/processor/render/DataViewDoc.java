package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.epi4j.processor.model.DataModel;

/** Writes the Javadoc of a view of data: what it is, how to ask, and what couch_epi calls that. */
final class DataViewDoc {
  private DataViewDoc() {}

  /** Returns the text, a line for each paragraph. */
  static CodeBlock of(DataModel data) {
    String view = data.companion().name().simpleName();
    return CodeBlock.builder()
        .add(
            "The data {@code $L} of {@code $L}: what the plugins contribute as {@link $T}, in the"
                + " operator's order.",
            data.key(),
            data.service(),
            data.type())
        .add("\n\n<pre>{@code")
        .add("\n$L data = $L.of(epi);", view, view)
        .add("\ndata.first(\"some.key\").ifPresent(System.out::println);")
        .add("\n}</pre>")
        .add(
            "\n\n"
                + "<p>Every answer comes from one unchanging snapshot. Any thread may ask. To"
                + " obtain the view waits for no plugin and loads no class of one, so it may stand"
                + " in a static field.")
        .add(
            "\n\n"
                + "<p>In couch_epi: the handle of {@code {$L, $L}}. There {@code value} is {@code"
                + " get_value/3}, {@code values} is {@code get/2}, {@code all} is {@code dump/1},"
                + " {@code byKey} is {@code by_key/1}, {@code byPlugin} of a key is {@code"
                + " by_key/2} and without one {@code by_source/1}, {@code keys} is {@code keys/1},"
                + " and {@code plugins} is {@code subscribers/1}.",
            data.service(),
            data.key())
        .build();
  }
}
