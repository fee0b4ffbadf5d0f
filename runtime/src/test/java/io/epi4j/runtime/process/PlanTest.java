package io.epi4j.runtime.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.ProcessSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the lists of the application and of plugins are merged. */
class PlanTest {
  private final Plan plan = new Plan();
  private final ProcessOwner application = new TestOwner("application", -1);
  private final ProcessOwner first = new TestOwner("first", 0);
  private final ProcessOwner second = new TestOwner("second", 1);

  private static List<ProcessSpec> specs(String... ids) {
    return List.of(ids).stream().map(id -> ProcessSpec.task(id, () -> () -> {})).toList();
  }

  private List<String> merged() {
    return plan.merged().wanted().stream()
        .map(wanted -> wanted.owner().plugin() + " " + wanted.id())
        .toList();
  }

  @Test
  void b1TheSameIdReplacesAndNewIdsAreAppended() {
    List<ProcessSpec> own = specs("a", "b", "c");
    List<ProcessSpec> ofPlugin = specs("d", "b");
    plan.add(first, ofPlugin);
    assertEquals(
        List.of(own.get(0), ofPlugin.get(1), own.get(2), ofPlugin.get(0)),
        plan.replaceApplication(application, own));
    assertEquals(List.of("application a", "first b", "application c", "first d"), merged());
    plan.remove(first);
    assertEquals(List.of("application a", "application b", "application c"), merged());
  }

  @Test
  void pluginsAreMergedInTheirOrderHoweverTheyCome() {
    plan.add(second, specs("x", "z"));
    plan.add(first, specs("x", "y"));
    assertEquals(List.of("second x", "first y", "second z"), merged());
    assertEquals(1, plan.merged().hidden().size());
    assertEquals("second", plan.merged().hidden().values().iterator().next().plugin());
  }

  @Test
  void aNewGenerationReplacesTheOldOneAndNothingIsHidden() {
    plan.add(first, specs("x"));
    ProcessOwner next = new TestOwner("first", 0);
    plan.add(next, specs("x"));
    assertEquals(next, plan.merged().wanted().get(0).owner());
    assertEquals(0, plan.merged().hidden().size());
    plan.remove(first);
    assertEquals(List.of("first x"), merged());
  }

  @Test
  void whatStaysInTheListOfTheApplicationKeepsItsOwner() {
    List<ProcessSpec> own = specs("a", "b");
    plan.replaceApplication(application, own);
    ProcessOwner later = new TestOwner("application", -1);
    plan.replaceApplication(later, List.of(own.get(1), ProcessSpec.task("a", () -> () -> {})));
    assertEquals(application, plan.merged().wanted().get(0).owner());
    assertEquals(later, plan.merged().wanted().get(1).owner());
  }

  @Test
  void twoOfOneIdInOneListAreRefused() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> plan.add(first, specs("a", "a")));
    assertEquals(
        "Two processes in one list have the id a. Give them different ones.", thrown.getMessage());
    assertEquals(List.of(), merged());
  }

  @Test
  void aClosedPlanWantsNothingAndRefusesMore() {
    plan.replaceApplication(application, specs("a"));
    plan.close();
    assertEquals(List.of(), merged());
    assertThrows(
        IllegalStateException.class, () -> plan.replaceApplication(application, specs("a")));
  }
}
