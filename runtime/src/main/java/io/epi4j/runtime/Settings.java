package io.epi4j.runtime;

import io.epi4j.runtime.manifest.Fields;
import io.epi4j.runtime.plugin.OrderList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the operator configured outside the program: in system properties, else in the environment,
 * else in {@code epi.json}.
 *
 * @param order the plugin order, where one is configured
 * @param strict whether the start is strict, where that is configured
 * @param data what is configured for data
 * @param plugins what is configured for plugins of directories
 */
record Settings(
    Optional<OrderList> order,
    Optional<Boolean> strict,
    DataSettings data,
    PluginSettings plugins) {
  private static final String FILE = "epi.json";
  private static final List<String> KNOWN = List.of("order", "strict", "data", "plugins");

  /** Returns the settings of those who configured nothing. */
  static Settings none() {
    return new Settings(Optional.empty(), Optional.empty(), DataSettings.NONE, PluginSettings.NONE);
  }

  /**
   * Reads the settings.
   *
   * @param properties gives system properties
   * @param environment gives environment variables
   * @param directory the directory in which {@code epi.json} is looked for, unless the property
   *     {@code epi.config} or the variable {@code EPI_CONFIG} names a file
   * @throws IllegalArgumentException when one is wrong; the message tells which
   */
  static Settings read(
      Function<String, @Nullable String> properties,
      Function<String, @Nullable String> environment,
      Path directory) {
    Settings file = file(properties, environment, directory);
    Optional<OrderList> order = file.order();
    Optional<Boolean> strict = file.strict();
    Optional<Text> orderText = text("epi.order", "EPI_ORDER", properties, environment);
    if (orderText.isPresent()) {
      order = Optional.of(OrderList.parse(orderText.get().value(), orderText.get().origin()));
    }
    Optional<Text> strictText = text("epi.strict", "EPI_STRICT", properties, environment);
    if (strictText.isPresent()) {
      strict = Optional.of(truth(strictText.get()));
    }
    return new Settings(
        order,
        strict,
        file.data().under(properties, environment),
        file.plugins().under(properties, environment));
  }

  private static Settings file(
      Function<String, @Nullable String> properties,
      Function<String, @Nullable String> environment,
      Path directory) {
    Optional<Text> named = text("epi.config", "EPI_CONFIG", properties, environment);
    Path file = directory.resolve(named.isPresent() ? named.get().value() : FILE);
    if (named.isEmpty() && !Files.exists(file)) {
      return none();
    }
    try {
      return parse(Fields.of(Files.readAllBytes(file)), file.toString());
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The configuration "
              + file
              + named.map(text -> ", which " + text.origin() + " names,").orElse("")
              + " cannot be used: "
              + told(e)
              + ". It looks like this: {\"order\": [\"auth\", \"*\", \"!beta\"], \"strict\": true}",
          e);
    }
  }

  private static String told(IOException e) {
    String message = e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
    return message == null ? e.toString() : message;
  }

  private static Settings parse(Fields fields, String origin) throws IOException {
    for (String name : fields.names()) {
      if (!KNOWN.contains(name)) {
        throw new IOException(
            "\"" + name + "\" is no setting, these are: " + String.join(", ", KNOWN));
      }
    }
    Optional<OrderList> order =
        fields.names().contains("order")
            ? Optional.of(new OrderList(fields.strings("order"), origin))
            : Optional.empty();
    DataSettings data =
        fields.names().contains("data")
            ? DataSettings.of(fields.object("data"))
            : DataSettings.NONE;
    PluginSettings plugins =
        fields.names().contains("plugins")
            ? PluginSettings.of(fields.object("plugins"))
            : PluginSettings.NONE;
    return new Settings(order, fields.optionalBool("strict"), data, plugins);
  }

  private static boolean truth(Text text) {
    return switch (text.value()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              text.origin() + " is \"" + text.value() + "\", it must be true or false.");
    };
  }

  /** Returns a setting that stands in a property, else in the environment. */
  static Optional<Text> text(
      String property,
      String variable,
      Function<String, @Nullable String> properties,
      Function<String, @Nullable String> environment) {
    Optional<Text> text = text(properties.apply(property), "system property " + property);
    return text.isPresent()
        ? text
        : text(environment.apply(variable), "environment variable " + variable);
  }

  private static Optional<Text> text(@Nullable String value, String origin) {
    return value == null || value.isBlank()
        ? Optional.empty()
        : Optional.of(new Text(value.strip(), origin));
  }

  /**
   * A setting as it was found.
   *
   * @param value its text
   * @param origin where it stands
   */
  record Text(String value, String origin) {}
}
