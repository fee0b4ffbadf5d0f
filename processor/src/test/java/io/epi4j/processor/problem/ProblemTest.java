package io.epi4j.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How problems are called. */
class ProblemTest {
  @Test
  void theIdIsMadeOfTheName() {
    assertEquals("EpiPipedType", Problem.PIPED_TYPE.id());
    assertEquals("EpiInternal", Problem.INTERNAL.id());
  }

  @Test
  void idsAreUnique() {
    assertEquals(
        Problem.values().length,
        Arrays.stream(Problem.values()).map(Problem::id).distinct().count());
  }
}
