package io.epi4j.runtime.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files may look like, and what is said of those that are wrong. */
class DataFormatsTest {
  private static final Map<String, Metric> EXPECTED =
      Map.of(
          "search.latency",
          new Metric(
              Metric.Type.GAUGE,
              "time of a search",
              Optional.of(new Metric.Unit("ms", 0.5)),
              Optional.of(Map.of("buckets", List.of(1, 2)))));

  private static <V> Map<String, V> parse(Class<V> type, String name, String text)
      throws DataException {
    DataLimits limits = new DataLimits(1000, 6, 3);
    return new DataParser<>(type, limits).parse(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static void assertMetric(String name, String text) throws DataException {
    assertEquals(EXPECTED, parse(Metric.class, name, text));
  }

  @Test
  void json() throws DataException {
    assertMetric(
        "a.json",
        """
        {"search.latency": {"type": "GAUGE", "desc": "time of a search",
          "unit": {"name": "ms", "factor": 0.5}, "more": {"buckets": [1, 2]}}}
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "A.YML"})
  void yaml(String name) throws DataException {
    assertMetric(
        name,
        """
        search.latency:
          type: GAUGE
          desc: time of a search
          unit: {name: ms, factor: 0.5}
          more:
            buckets: [1, 2]
        """);
  }

  @Test
  void toml() throws DataException {
    assertMetric(
        "a.toml",
        """
        ["search.latency"]
        type = "GAUGE"
        desc = "time of a search"
        unit = {name = "ms", factor = 0.5}
        more.buckets = [1, 2]
        """);
  }

  @Test
  void properties() throws DataException {
    assertMetric(
        "a.properties",
        """
        search\\\\.latency.type = GAUGE
        search\\\\.latency.desc = time of a search
        search\\\\.latency.unit.name = ms
        search\\\\.latency.unit.factor = 0.5
        search\\\\.latency.more.buckets.1 = 1
        search\\\\.latency.more.buckets.2 = 2
        """);
  }

  record Limit(int most, @Nullable String note, Duration pause) {}

  @Test
  void whatMayBeLeftOut() throws DataException {
    Limit limit =
        parse(Limit.class, "a.json", "{\"a\": {\"most\": 3, \"pause\": \"PT2S\"}}")
            .values()
            .iterator()
            .next();
    assertEquals(new Limit(3, null, Duration.ofSeconds(2)), limit);
    assertEquals(
        new Limit(3, null, Duration.ofSeconds(2)),
        parse(Limit.class, "a.json", "{\"a\": {\"most\": 3, \"pause\": \"PT2S\", \"note\": null}}")
            .values()
            .iterator()
            .next());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": {"most": 1, "pause": "PT1S", "mots": 2}} | line 1, column 46, "a".mots: Limit has no mots, only most, note, pause
          {"a": {"most": 1}}                             | "a".pause: Missing required creator property 'pause'
          {"a": {"pause": "PT1S"}}                       | "a".most: Missing required creator property 'most'
          {"a": {"most": "1", "pause": "PT1S"}}          | line 1, column 16, "a".most: Cannot coerce String value ("1") to `int`
          {"a": {"most": 1.5, "pause": "PT1S"}}          | "a".most: Cannot coerce Floating-point value (1.5) to `int`
          {"a": {"most": null, "pause": "PT1S"}}         | "a".most: null, where a value is expected
          {"a": {"most": 1, "pause": null}}              | "a".pause: null, where a value is expected
          {"a": {"most": 1, "pause": "soon"}}            | "a".pause: Cannot deserialize value of type `java.time.Duration` from String "soon"
          {"a": {"most": 1, "note": 7, "pause": "PT1S"}} | "a".note: Cannot coerce Integer value (7) to `java.lang.String`
          {"a": null}                                    | line 1, column 2: "a" is null, Limit is expected
          {"a": 7}                                       | line 1, column 7, "a": Cannot construct instance of
          {"a": {"most": 1, "most": 2, "pause": "PT1S"}} | line 1, column 25, "a": Duplicate
          {"a": {"most": 1, "pause": "PT1S"}, "a": 1}    | line 1, column 40: Duplicate
          [1]                                            | line 1, column 1: an object is expected, from keys to values
          {} {}                                          | line 1, column 4: something stands after the end
          {"a":                                          | line 1, column 6: Unexpected end-of-input
          nonsense                                       | line 1, column 1: Unrecognized token 'nonsense'
          {"a": {"x": [[[[[[1]]]]]]}}                    | nesting depth
          """)
  void faultsInJson(String text, String expected) {
    DataException fault =
        assertThrows(DataException.class, () -> parse(Limit.class, "dir/a.json", text));
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.startsWith("dir/a.json, line "), message);
    assertTrue(message.contains(expected), message);
  }

  record Even(int number) {
    Even {
      if (number % 2 != 0) {
        throw new IllegalArgumentException(number + " is odd");
      }
    }
  }

  /** The clause says what Jackson says; a trace of Jackson helps nobody who edits a file. */
  @Test
  void causesAreOnlyWhatTheRecordThrew() {
    assertEquals(Optional.empty(), cause("{\"a\": {\"number\": no}}"));
    assertEquals(Optional.empty(), cause("{\"a\": {\"number\": \"no\"}}"));
    assertEquals(Optional.empty(), cause("{\"a\": "));
    assertEquals(Optional.of("1 is odd"), cause("{\"a\": {\"number\": 1}}"));
  }

  private static Optional<String> cause(String text) {
    DataException fault =
        assertThrows(DataException.class, () -> parse(Even.class, "a.json", text));
    return Optional.ofNullable(fault.getCause()).map(Throwable::getMessage);
  }

  @Test
  void tooManyKeys() {
    String text =
        "{\"a\": {\"points\": 1}, \"b\": {\"points\": 1}, \"c\": {\"points\": 1}, \"d\":"
            + " {\"points\": 1}}";
    record Points(int points) {}
    DataException fault =
        assertThrows(DataException.class, () -> parse(Points.class, "a.json", text));
    assertTrue(String.valueOf(fault.getMessage()).contains("more than 3 keys"), fault.toString());
  }

  @Test
  void faultsInOtherFormats() {
    assertFault("a.yaml", "a:\n  most: many\n  pause: PT1S\n", "line 2, column 9, \"a\".most");
    assertFault("a.yaml", "a: {most: 1, most: 2}", "Duplicate");
    assertFault("a.toml", "[a]\nmost = 1\nmost = 2\n", "Duplicate key");
    assertFault("a.toml", "b = 1\n[a]\nmost = true\n", "a.toml, line 1, \"b\": ");
    assertFault(
        "a.toml", "[\"x.y\"]\nmost = true\npause = \"PT1S\"\n", "a.toml, line 1, \"x.y\".most: ");
    assertFault(
        "a.properties", "# some\nx\\\\.y.most = many\n", "a.properties, line 2, \"x.y\".most: ");
    assertFault("a.properties", "a.most = 1\na.most = 2\n", "Duplicate key a.most");
    assertFault("a.properties", "a = \\uXYZ", "Malformed");
    assertFault("a.txt", "", "a.txt ends neither in .json nor");
  }

  private static void assertFault(String name, String text, String expected) {
    DataException fault = assertThrows(DataException.class, () -> parse(Limit.class, name, text));
    assertTrue(String.valueOf(fault.getMessage()).contains(expected), fault.getMessage());
  }
}
