package io.epi4j.examples.couchhttp.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void writesNestedValuesInTheirOwnOrder() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("z", List.of(1, 2L, true));
    value.put("a", Map.of(404, "x"));
    value.put("empty", List.of());
    assertEquals("{\"z\":[1,2,true],\"a\":{\"404\":\"x\"},\"empty\":[]}", Json.write(value));
  }

  @Test
  void escapesWhatCannotStandInAString() {
    assertEquals(
        "\"\\\"\\\\\\u000a\\u0000ä\\ud83d\\ude00\\ud83d\"", Json.write("\"\\\n\0ä😀\ud83d"));
  }

  @Test
  void refusesWhatHasNoDefinedForm() {
    assertThrows(IllegalArgumentException.class, () -> Json.write(1.5));
  }
}
