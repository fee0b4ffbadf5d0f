package io.epi4j.runtime.unload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A drain ends with two clean looks in a row, or at its deadline. */
class DrainTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final ManualDrainClock clock = new ManualDrainClock();
  private final Problems problems = Problems.unlogged(() -> Instant.EPOCH);
  private final List<String> looks = new ArrayList<>();
  private final Map<String, List<Visitor>> inside = new HashMap<>();
  private final Drain drain = new Drain(problems, LIMIT, clock, this::look);
  private final List<Drained> ended = new ArrayList<>();

  private Map<String, List<Visitor>> look(Set<String> loaders) {
    looks.add(String.join(" ", loaders));
    return Map.copyOf(inside);
  }

  private static Visitor visitor(String thread) {
    return new Visitor(thread, "search@3//x.Y.z(Y.java:1)", List.of("search@3//x.Y.z(Y.java:1)"));
  }

  @Test
  void twoCleanLooksEndIt() {
    drain.begin("search", "search@3", ended::add);
    assertEquals(List.of("search@3"), drain.underWay());
    clock.pass(Duration.ZERO);
    assertEquals(List.of(), ended, "one look says nothing");
    clock.pass(Duration.ofMillis(50));
    assertEquals(List.of(new Drained(true, Duration.ofMillis(50), List.of())), ended);
    assertEquals(List.of(), drain.underWay());
    clock.pass(Duration.ofMinutes(1));
    assertEquals(2, looks.size(), "and nobody looks any more");
    assertEquals(List.of(), problems.now());
  }

  @Test
  void theTwoAreInARow() {
    drain.begin("search", "search@3", ended::add);
    clock.pass(Duration.ZERO);
    inside.put("search@3", List.of(visitor("one")));
    clock.pass(Duration.ofMillis(50));
    inside.clear();
    clock.pass(Duration.ofMillis(150));
    assertEquals(List.of(), ended);
    clock.pass(Duration.ofSeconds(1));
    assertEquals(List.of(new Drained(true, Duration.ofMillis(1200), List.of())), ended);
  }

  @Test
  void itIsGivenUpAtTheDeadline() {
    inside.put("search@3", List.of(visitor("thread \"a\""), visitor("thread \"b\"")));
    drain.begin("search", "search@3", ended::add);
    clock.pass(LIMIT.minusMillis(1));
    assertEquals(List.of(), ended);
    clock.pass(Duration.ofMillis(1));
    String one = "thread \"a\"\n    at search@3//x.Y.z(Y.java:1)";
    String two = "thread \"b\"\n    at search@3//x.Y.z(Y.java:1)";
    assertEquals(List.of(new Drained(false, LIMIT, List.of(one, two))), ended);
    Problem late = problems.now().get(0);
    assertEquals("drain-late", late.id());
    assertEquals("search", late.plugin());
    assertEquals("search@3", late.source());
    assertTrue(late.message().contains(one) && late.message().contains(two), late.message());
    clock.pass(Duration.ofMinutes(1));
    assertEquals(1, ended.size());
  }

  @Test
  void aCleanLookAtTheDeadlineGetsItsSecond() {
    inside.put("search@3", List.of(visitor("one")));
    drain.begin("search", "search@3", ended::add);
    clock.pass(LIMIT.minusMillis(1));
    inside.clear();
    clock.pass(Duration.ofMillis(1));
    assertEquals(List.of(), ended);
    clock.pass(Duration.ofSeconds(1));
    assertTrue(ended.get(0).clean());
  }

  @Test
  void drainsShareALookAndDoNotWaitForEachOther() {
    inside.put("mail@1", List.of(visitor("one")));
    List<Drained> mail = new ArrayList<>();
    drain.begin("search", "search@3", ended::add);
    drain.begin("mail", "mail@1", mail::add);
    clock.pass(Duration.ofMillis(200));
    assertEquals(1, ended.size());
    assertEquals(List.of(), mail);
    assertEquals(3, looks.size(), () -> looks.toString());
    assertEquals(Set.of("search@3", "mail@1"), Set.of(looks.get(0).split(" ")));
    assertEquals("mail@1", looks.get(2));
  }

  @Test
  void whoCannotBeSeenMayBeInside() {
    Drain blind =
        new Drain(
            problems,
            LIMIT,
            clock,
            loaders -> {
              throw new IllegalStateException("No space left on device");
            });
    blind.begin("search", "search@3", ended::add);
    clock.pass(LIMIT);
    assertFalse(ended.get(0).clean());
    assertTrue(problems.now().get(0).message().contains("No space left on device"));
  }

  @Test
  void closeLooksOnceMore() {
    inside.put("mail@1", List.of(visitor("one")));
    List<Drained> mail = new ArrayList<>();
    drain.begin("search", "search@3", ended::add);
    drain.begin("mail", "mail@1", mail::add);
    drain.close();
    assertTrue(ended.get(0).clean());
    assertFalse(mail.get(0).clean());
    clock.pass(Duration.ofMinutes(1));
    assertEquals(1, ended.size());
    assertEquals(1, mail.size());
  }
}
