package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.data.DataLimits;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.reload.PluginLimits;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings outside the program: properties go before the environment, and that before the file. */
class SettingsTest {
  @TempDir Path directory;

  private Settings read(Map<String, String> properties, Map<String, String> environment) {
    return Settings.read(properties::get, environment::get, directory);
  }

  private static Optional<List<String>> order(Settings settings) {
    return settings.order().map(OrderList::tokens);
  }

  @Test
  void propertiesGoBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    assertEquals(Settings.none(), read(Map.of(), Map.of()));
    Files.writeString(
        directory.resolve("epi.json"), "{\"order\": [\"file\", \"*\"], \"strict\": true}");
    Map<String, String> environment = Map.of("EPI_ORDER", " env , * ", "EPI_STRICT", "false");
    Map<String, String> properties = Map.of("epi.order", "property,!x", "epi.strict", "true");
    assertEquals(Optional.of(List.of("file", "*")), order(read(Map.of(), Map.of())));
    assertEquals(Optional.of(true), read(Map.of(), Map.of()).strict());
    assertEquals(Optional.of(List.of("env", "*")), order(read(Map.of(), environment)));
    assertEquals(Optional.of(false), read(Map.of(), environment).strict());
    assertEquals(Optional.of(List.of("property", "!x")), order(read(properties, environment)));
    assertEquals(Optional.of(true), read(properties, environment).strict());
  }

  @Test
  void settingsOfPlugins() throws IOException {
    Files.writeString(
        directory.resolve("epi.json"),
        """
        {"plugins": {"directories": ["a", "b"], "allowed": ["x"], "lock": "p.lock",
         "shared": ["org.slf4j"], "drain": "2m", "maxBytes": 5, "maxFiles": 6}}
        """);
    PluginSettings file = read(Map.of(), Map.of()).plugins();
    assertEquals(List.of(Path.of("a"), Path.of("b")), file.directories());
    PluginLoading expected =
        PluginLoading.STANDARD
            .allowing("x")
            .pinnedBy(Path.of("p.lock"))
            .sharing("org.slf4j")
            .drainingFor(Duration.ofMinutes(2))
            .limitedTo(new PluginLimits(5, 6));
    assertEquals(expected, file.loading());
    PluginSettings outside =
        read(
                Map.of("epi.plugins.directories", "c , d", "epi.plugins.drain", "500 ms"),
                Map.of("EPI_PLUGINS_DRAIN", "1s", "EPI_PLUGINS_MAX_FILES", "7"))
            .plugins();
    assertEquals(List.of(Path.of("c"), Path.of("d")), outside.directories());
    assertEquals(
        expected.drainingFor(Duration.ofMillis(500)).limitedTo(new PluginLimits(5, 7)),
        outside.loading());
    assertEquals(PluginLoading.STANDARD, Settings.none().plugins().loading());
  }

  @Test
  void whatTheProgramSaysOfPluginsGoesTogetherWithTheSettings() {
    PluginSettings settings =
        new PluginSettings(
            List.of(),
            PluginLoading.STANDARD
                .allowing("a", "b")
                .pinnedBy(Path.of("p.lock"))
                .sharing("x")
                .drainingFor(Duration.ofSeconds(5))
                .limitedTo(new PluginLimits(10, 1_000)),
            true);
    assertEquals(settings.loading(), settings.under(PluginLoading.STANDARD));
    PluginLoading program =
        PluginLoading.STANDARD
            .allowing("b", "c")
            .sharing("y")
            .limitedTo(new PluginLimits(20, 100))
            .drainingFor(Duration.ofSeconds(1));
    PluginLoading both = settings.under(program);
    assertEquals(Set.of("b"), both.allowed(), "what both allow");
    assertEquals(Set.of("x", "y"), both.shared());
    assertEquals(new PluginLimits(10, 100), both.limits());
    assertEquals(Optional.of(Path.of("p.lock")), both.lock());
    assertEquals(Duration.ofSeconds(1), both.drain());
    String message =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> settings.under(PluginLoading.STANDARD.allowing("c")))
                .getMessage());
    assertTrue(message.contains("that is none"), message);
    assertEquals(program, PluginSettings.NONE.under(program));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "epi.plugins.drain | soon | system property epi.plugins.drain is \"soon\": must be a time",
        "epi.plugins.maxFiles | many | is \"many\": must be a whole number from 1 on",
        "epi.plugins.maxFiles | 0 | the limits 0 files",
        "epi.plugins.allowed | a,B c | B c",
        "epi.plugins.directories | plugins,,more | names nothing, or has a name that is empty"
      })
  void aWrongSettingOfPlugins(String property, String value, String message) {
    String told =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class, () -> read(Map.of(property, value), Map.of()))
                .getMessage());
    assertTrue(told.contains(message), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"dirs\": []} | \"plugins.dirs\" is no setting, these are: directories, allowed",
        "{\"directories\": \"x\"} | plugins.directories must be a list",
        "{\"drain\": \"0\"} | plugins.drain: must be a time",
        "{\"allowed\": []} | plugins.allowed: names nothing",
        "{\"directories\": [\"\"]} | plugins.directories: names nothing, or has a name that is"
            + " empty",
        "{\"lock\": null} | plugins.lock: names nothing"
      })
  void aWrongSettingOfPluginsInTheFile(String plugins, String message) throws IOException {
    Files.writeString(directory.resolve("epi.json"), "{\"plugins\": " + plugins + "}");
    String told =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> read(Map.of(), Map.of()))
                .getMessage());
    assertTrue(told.contains(message), told);
  }

  @Test
  void settingsOfData() throws IOException {
    Files.writeString(
        directory.resolve("epi.json"),
        "{\"data\": {\"base\": \"conf\", \"maxKeys\": 5, \"maxDepth\": 6}}");
    DataSettings data =
        read(
                Map.of("epi.data.base", "other", "epi.data.maxBytes", "7"),
                Map.of("EPI_DATA_BASE", "third", "EPI_DATA_MAX_KEYS", "8"))
            .data();
    assertEquals(Path.of("other"), data.directory());
    assertEquals(new DataLimits(7, 6, 8), data.limits());
    assertEquals(DataLimits.STANDARD, Settings.none().data().limits());
    for (String wrong : List.of("0", "-1", "many", "99999999999")) {
      IllegalArgumentException thrown =
          assertThrows(
              IllegalArgumentException.class,
              () -> read(Map.of("epi.data.maxKeys", wrong), Map.of()));
      assertTrue(
          String.valueOf(thrown.getMessage()).contains("epi.data.maxKeys"), thrown.getMessage());
    }
  }

  @Test
  void theFileCanBeNamed() throws IOException {
    Files.writeString(directory.resolve("epi.json"), "{\"order\": [\"default\"]}");
    Files.writeString(directory.resolve("own.json"), "{\"order\": [\"own\"]}");
    assertEquals(
        Optional.of(List.of("own")), order(read(Map.of("epi.config", "own.json"), Map.of())));
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> read(Map.of(), Map.of("EPI_CONFIG", "absent.json")));
    assertTrue(String.valueOf(thrown.getMessage()).contains("EPI_CONFIG"), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"ordr": []}            | "ordr" is no setting, these are: order, strict, data
          {"order": "a"}          | order must be a list
          {"order": [1]}          | order[0] must be a string
          {"order": ["a", "a"]}   | "a" stands in it twice
          {"data": {"bas": ""}}   | "data.bas" is no setting, these are: base, maxBytes, maxDepth, maxKeys
          {"data": {"maxKeys":0}} | data.maxKeys must be at least 1
          {"data": {"base": 1}}   | data.base must be a string
          {"data": []}            | data must be an object
          {"strict": "yes"}       | strict must be true or false
          {"order": [             | epi.json
          """)
  void aWrongFileIsRefusedByName(String text, String expected) throws IOException {
    Files.writeString(directory.resolve("epi.json"), text);
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> read(Map.of(), Map.of()));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(expected), message);
    assertTrue(message.contains("epi.json"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          epi.order  | a,,b  | cannot be empty
          epi.order  | a,*,* | twice
          epi.order  | a/b   | "a/b" cannot be a plugin id
          epi.strict | yes   | must be true or false
          """)
  void aWrongPropertyIsRefusedByName(String name, String value, String expected) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> read(Map.of(name, value), Map.of()));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(expected), message);
    assertTrue(message.contains("system property " + name), message);
  }
}
