package io.epi4j.runtime;

import io.epi4j.runtime.data.DataLimits;
import io.epi4j.runtime.manifest.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the operator configured for data.
 *
 * @param base the directory from which relative files go
 * @param maxBytes the most bytes of a file
 * @param maxDepth how deep a file may be nested
 * @param maxKeys the most keys of a source
 */
record DataSettings(
    Optional<String> base,
    Optional<Integer> maxBytes,
    Optional<Integer> maxDepth,
    Optional<Integer> maxKeys) {
  static final DataSettings NONE =
      new DataSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The names of the settings. */
  static final List<String> KNOWN = List.of("base", "maxBytes", "maxDepth", "maxKeys");

  /** Returns what stands in an object of the configuration. */
  static DataSettings of(Fields fields) throws IOException {
    for (String name : fields.names()) {
      if (!KNOWN.contains(name)) {
        throw new IOException(
            "\"data." + name + "\" is no setting, these are: " + String.join(", ", KNOWN));
      }
    }
    return new DataSettings(
        fields.optionalString("base"),
        positive(fields, "maxBytes"),
        positive(fields, "maxDepth"),
        positive(fields, "maxKeys"));
  }

  private static Optional<Integer> positive(Fields fields, String name) throws IOException {
    Optional<Integer> number = fields.optionalInteger(name);
    if (number.isPresent() && number.get() < 1) {
      throw new IOException("data." + name + " must be at least 1");
    }
    return number;
  }

  /** Returns these settings, with those in place of them that are found under their names. */
  DataSettings overriddenBy(
      Function<String, Optional<String>> texts, Function<String, Optional<Integer>> numbers) {
    return new DataSettings(
        texts.apply("base").or(this::base),
        numbers.apply("maxBytes").or(this::maxBytes),
        numbers.apply("maxDepth").or(this::maxDepth),
        numbers.apply("maxKeys").or(this::maxKeys));
  }

  Path directory() {
    return Path.of(base.orElse(""));
  }

  DataLimits limits() {
    DataLimits standard = DataLimits.STANDARD;
    return new DataLimits(
        maxBytes.orElse(standard.bytes()),
        maxDepth.orElse(standard.depth()),
        maxKeys.orElse(standard.keys()));
  }
}
