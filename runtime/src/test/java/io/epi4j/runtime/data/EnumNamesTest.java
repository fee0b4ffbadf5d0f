package io.epi4j.runtime.data;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of constants that an enum does not have. */
class EnumNamesTest {
  enum Day {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY
  }

  enum Shift {
    @JsonProperty("early")
    FIRST,
    LATE
  }

  record Shop(Day opens, Map<Day, Shift> shifts) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "SUNDAY" | {}                | "a".opens: Day has no SUNDAY, only MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY
          "monday" | {}                | "a".opens: Day has no monday, only MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY
          1        | {}                | "a".opens: Day has no 1, only MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY
          "MONDAY" | {"x": "LATE"}     | "a".shifts: Day has no x, only MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY
          "MONDAY" | {"FRIDAY": "FIRST"} | [early, LATE]
          """)
  void theConstantsAreListedAsTheyAreDeclared(String opens, String shifts, String expected) {
    String text = "{\"a\": {\"opens\": " + opens + ", \"shifts\": " + shifts + "}}";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DataParser<Shop> parser = new DataParser<>(Shop.class, DataLimits.STANDARD);
    String said = assertThrows(DataException.class, () -> parser.parse(bytes, "shops.json")).text();
    assertTrue(said.contains(expected), said);
  }
}
