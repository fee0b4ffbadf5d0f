package io.epi4j.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How problems are called. */
class ProblemTest {
  @Test
  void theIdIsMadeOfTheName() {
    assertEquals("EpiPipedType", ServiceProblem.PIPED_TYPE.id());
    assertEquals("EpiInternal", OutputProblem.INTERNAL.id());
  }

  @Test
  void idsAreUnique() {
    assertEquals(Problem.all().size(), Problem.all().stream().map(Problem::id).distinct().count());
  }
}
