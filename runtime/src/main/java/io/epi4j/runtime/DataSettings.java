package io.epi4j.runtime;

import io.epi4j.runtime.data.DataLimits;
import io.epi4j.runtime.manifest.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  private static final List<String> KNOWN = List.of("base", "maxBytes", "maxDepth", "maxKeys");

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

  /** Returns these settings, with those in place of them that stand outside of the file. */
  DataSettings under(
      Function<String, @Nullable String> properties,
      Function<String, @Nullable String> environment) {
    Optional<Settings.Text> directory =
        Settings.text("epi.data.base", "EPI_DATA_BASE", properties, environment);
    return new DataSettings(
        directory.isPresent() ? Optional.of(directory.get().value()) : base,
        number(
            Settings.text("epi.data.maxBytes", "EPI_DATA_MAX_BYTES", properties, environment),
            maxBytes),
        number(
            Settings.text("epi.data.maxDepth", "EPI_DATA_MAX_DEPTH", properties, environment),
            maxDepth),
        number(
            Settings.text("epi.data.maxKeys", "EPI_DATA_MAX_KEYS", properties, environment),
            maxKeys));
  }

  private static Optional<Integer> number(
      Optional<Settings.Text> text, Optional<Integer> otherwise) {
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get().value());
      if (number > 0) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      throw notPositive(text.get(), e);
    }
    throw notPositive(text.get(), null);
  }

  private static IllegalArgumentException notPositive(
      Settings.Text text, @Nullable Exception cause) {
    return new IllegalArgumentException(
        text.origin() + " is \"" + text.value() + "\", it must be a whole number from 1 on.",
        cause);
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
