package io.epi4j.runtime;

import io.epi4j.runtime.manifest.Fields;
import io.epi4j.runtime.reload.PluginLimits;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the operator configured for plugins of directories.
 *
 * @param directories where to look for plugins
 * @param loading how they are loaded
 * @param isAny whether anything was; to compare with what is standard would take time at each start
 */
record PluginSettings(List<Path> directories, PluginLoading loading, boolean isAny) {
  static final PluginSettings NONE = new PluginSettings(List.of(), PluginLoading.STANDARD, false);

  /** The settings, each with the names that it has. */
  private enum Setting {
    DIRECTORIES("directories", "epi.plugins.directories", "EPI_PLUGINS_DIRECTORIES", true),
    ALLOWED("allowed", "epi.plugins.allowed", "EPI_PLUGINS_ALLOWED", true),
    SHARED("shared", "epi.plugins.shared", "EPI_PLUGINS_SHARED", true),
    LOCK("lock", "epi.plugins.lock", "EPI_PLUGINS_LOCK", false),
    DRAIN("drain", "epi.plugins.drain", "EPI_PLUGINS_DRAIN", false),
    MAX_BYTES("maxBytes", "epi.plugins.maxBytes", "EPI_PLUGINS_MAX_BYTES", false),
    MAX_FILES("maxFiles", "epi.plugins.maxFiles", "EPI_PLUGINS_MAX_FILES", false);

    private final String key;
    private final String property;
    private final String variable;
    private final boolean isList;

    Setting(String key, String property, String variable, boolean isList) {
      this.key = key;
      this.property = property;
      this.variable = variable;
      this.isList = isList;
    }
  }

  /** It is a switch, since functions would take time at each start. */
  private PluginSettings with(Setting setting, String... values) {
    if (values.length == 0 || Stream.of(values).anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("names nothing, or has a name that is empty");
    }
    PluginLimits limits = loading.limits();
    PluginLoading next =
        switch (setting) {
          case DIRECTORIES -> loading;
          case ALLOWED -> loading.allowing(values);
          case SHARED -> loading.sharing(values);
          case LOCK -> loading.pinnedBy(Path.of(values[0]));
          case DRAIN -> loading.drainingFor(time(values[0]));
          case MAX_BYTES ->
              loading.limitedTo(new PluginLimits(number(values[0]), limits.maxFiles()));
          case MAX_FILES ->
              loading.limitedTo(new PluginLimits(limits.maxBytes(), number(values[0])));
        };
    return new PluginSettings(
        setting == Setting.DIRECTORIES ? Stream.of(values).map(Path::of).toList() : directories,
        next,
        true);
  }

  /**
   * Returns how plugins are loaded where the program says something of that, too. Of what it leaves
   * as it is the operator's word counts; what may be loaded both have to allow.
   */
  PluginLoading under(PluginLoading program) {
    if (!isAny) {
      return program;
    }
    PluginLoading standard = PluginLoading.STANDARD;
    Set<String> shared = new HashSet<>(program.shared());
    shared.addAll(loading.shared());
    return new PluginLoading(
        shared,
        allowed(program.allowed(), loading.allowed()),
        program.lock().or(loading::lock),
        program.limits().equals(standard.limits())
            ? loading.limits()
            : new PluginLimits(
                Math.min(program.limits().maxBytes(), loading.limits().maxBytes()),
                Math.min(program.limits().maxFiles(), loading.limits().maxFiles())),
        program.drain().equals(standard.drain()) ? loading.drain() : program.drain());
  }

  /** An empty set allows all. */
  private static Set<String> allowed(Set<String> program, Set<String> operator) {
    if (program.isEmpty() || operator.isEmpty()) {
      return program.isEmpty() ? operator : program;
    }
    Set<String> both = new TreeSet<>(program);
    both.retainAll(operator);
    if (both.isEmpty()) {
      throw new IllegalArgumentException(
          "The program allows the plugins "
              + new TreeSet<>(program)
              + ", and the setting epi.plugins.allowed "
              + new TreeSet<>(operator)
              + ": that is none. Name one that both allow, or drop one of the two.");
    }
    return both;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be a whole number from 1 on", e);
    }
  }

  private static Duration time(String text) {
    Matcher matcher = Pattern.compile("(\\d{1,9})\\s*(ms|s|m)").matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("must be a time such as \"500ms\", \"30s\" or \"2m\"");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      default -> Duration.ofMinutes(number);
    };
  }

  /** Returns what stands in an object of the configuration. */
  static PluginSettings of(Fields fields) throws IOException {
    List<String> known = Stream.of(Setting.values()).map(each -> each.key).toList();
    PluginSettings settings = NONE;
    for (String name : fields.names()) {
      int place = known.indexOf(name);
      if (place < 0) {
        throw new IOException(
            "\"plugins." + name + "\" is no setting, these are: " + String.join(", ", known));
      }
      Setting setting = Setting.values()[place];
      try {
        settings = settings.with(setting, values(fields, setting));
      } catch (IllegalArgumentException e) {
        throw new IOException("plugins." + name + ": " + e.getMessage(), e);
      }
    }
    return settings;
  }

  private static String[] values(Fields fields, Setting setting) throws IOException {
    List<String> values = new ArrayList<>();
    if (setting.isList) {
      values.addAll(fields.strings(setting.key));
    } else if (setting == Setting.MAX_BYTES || setting == Setting.MAX_FILES) {
      fields.optionalInteger(setting.key).map(String::valueOf).ifPresent(values::add);
    } else {
      fields.optionalString(setting.key).ifPresent(values::add);
    }
    return values.toArray(String[]::new);
  }

  /** Returns these settings, with those in place of them that stand outside of the file. */
  PluginSettings under(
      Function<String, @Nullable String> properties,
      Function<String, @Nullable String> environment) {
    PluginSettings settings = this;
    for (Setting setting : Setting.values()) {
      Optional<Settings.Text> text =
          Settings.text(setting.property, setting.variable, properties, environment);
      if (text.isPresent()) {
        String value = text.get().value();
        String[] values = setting.isList ? value.split("\\s*,\\s*") : new String[] {value};
        try {
          settings = settings.with(setting, values);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              text.get().origin() + " is \"" + value + "\": " + e.getMessage(), e);
        }
      }
    }
    return settings;
  }
}
