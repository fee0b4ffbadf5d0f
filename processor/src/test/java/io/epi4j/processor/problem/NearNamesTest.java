package io.epi4j.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name someone may have meant. */
class NearNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Greeter, greeter, 0",
    "Greeter, Greter, 1",
    "Greeter, Greater, 1",
    "Greeter, '', 7",
    "ab, ba, 2"
  })
  void distanceCountsChangedLetters(String one, String other, int distance) {
    assertEquals(distance, NearNames.distance(one, other));
    assertEquals(distance, NearNames.distance(other, one));
  }

  @Test
  void theNearestIsFound() {
    assertEquals(
        Optional.of("Greeter"), NearNames.nearest("Greter", List.of("Rest", "Greeter", "Other")));
  }

  @Test
  void whatIsFarIsNotMeant() {
    assertEquals(Optional.empty(), NearNames.nearest("Greeter", List.of("Codec", "Runnable")));
  }
}
