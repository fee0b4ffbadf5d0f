package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which versions of a plugin another one can do with. */
class RequirementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "search; 1; true",
        "search; ''; true",
        "search@1.2; 1.2; true",
        "search@1.2; 1.10; true",
        "search@1.2; 1.1.9; false",
        "search@1.2; ''; false",
        "search@1.2; unknown; false",
        "search@[1.2,2); 1.2; true",
        "search@[1.2,2); 2; false",
        "search@[1.2,2); 2-rc1; true",
        "search@(1.2,2]; 1.2; false",
        "search@(1.2,2]; 2; true",
        "search@(,2); 0.1; true",
        "search@[1.5,1.5]; 1.5; true",
      })
  void aVersionIsGoodEnoughOrNot(String requirement, String version, boolean accepted) {
    Requirement read = Requirement.of(requirement);
    assertEquals(accepted, read.accepts(version));
    assertEquals(requirement, read.toString());
    assertEquals("search", read.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "search@", "search@new", "search@[2,1]", "search@[1,x)"})
  void whatIsWrongIsTold(String requirement) {
    assertTrue(Requirement.fault(requirement).isPresent());
  }
}
