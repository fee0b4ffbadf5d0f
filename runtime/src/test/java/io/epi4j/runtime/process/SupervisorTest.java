package io.epi4j.runtime.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import io.epi4j.Subscription;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Supervision under a clock that the test holds, of processes that do what the test says. */
class SupervisorTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ManualDesk desk = new ManualDesk();
  private final ScriptedRuns runs = new ScriptedRuns();
  private final Problems problems = Problems.unlogged(InstantSource.system());
  private final Listeners<ProcessStatus> listeners =
      new Listeners<>("changes of processes", problems, Runnable::run);
  private final Supervisor supervisor = new Supervisor(problems, desk, runs, listeners);
  private final ProcessOwner application = new TestOwner("application", -1);
  private final ProcessOwner plugin = new TestOwner("plug", 0);

  private static ProcessSpec spec(String id) {
    return ProcessSpec.task(id, () -> () -> {});
  }

  private static List<ProcessSpec> specs(String... ids) {
    return Stream.of(ids).map(SupervisorTest::spec).toList();
  }

  private void supervise(ProcessSpec... specs) {
    supervisor.supervise(application, List.of(specs));
    desk.work();
  }

  /** Has processes of the application run. */
  private void running(ProcessSpec... specs) {
    supervise(specs);
    Stream.of(specs).forEach(each -> runs(each.id()));
    runs.happened();
  }

  private void runs(String id) {
    runs.of(id).listener.runs();
    desk.work();
  }

  private void fails(String id) {
    runs.of(id).listener.failed(new IOException("no"));
    desk.work();
  }

  private void ends(String id) {
    runs.of(id).listener.finished();
    desk.work();
  }

  private String states() {
    return supervisor.statuses().stream()
        .map(status -> status.id() + " " + status.state())
        .collect(Collectors.joining(", "));
  }

  private String problems() {
    return problems.now().stream().map(Problem::id).collect(Collectors.joining(", "));
  }

  @Test
  void oneThatEndsAllIsNotInterruptedHoweverFastTheDeskIs() {
    running(spec("self"));
    supervisor.begin(plugin, List.of());
    desk.beHasty();
    CompletableFuture<Void> ended = supervisor.end();
    desk.work();
    assertEquals("release self", runs.happened());
    assertTrue(ended.isDone());
  }

  @Test
  void whatIsWantedIsInTheListAtOnce() {
    running(spec("a"));
    supervisor.supervise(application, specs("b", "a"));
    assertEquals("b WAITING, a RUNNING", states());
    supervisor.supervise(application, specs("b"));
    assertEquals("b WAITING, a RUNNING", states(), "the one that is to go comes last");
    desk.work();
    assertEquals("b WAITING, a STOPPING", states());
  }

  @Test
  void aRunThatBeginsFindsItselfAmongThoseThatStart() {
    List<String> seen = new ArrayList<>();
    runs.whenOneBegins(() -> seen.add(states()));
    supervise(specs("a", "b").toArray(ProcessSpec[]::new));
    runs("a");
    fails("a");
    assertEquals(
        List.of("a STARTING, b WAITING", "a RUNNING, b STARTING", "a STARTING, b STARTING"), seen);
  }

  @Test
  void aListenerForWhomThereIsNoThreadKeepsNothingFromStarting() {
    Listeners<ProcessStatus> hopeless =
        new Listeners<>(
            "changes of processes",
            problems,
            task -> {
              throw new RejectedExecutionException("planted");
            });
    Supervisor other = new Supervisor(problems, desk, runs, hopeless);
    Subscription unused = hopeless.add(status -> {});
    other.supervise(application, specs("a"));
    assertThrows(RejectedExecutionException.class, desk::work);
    assertEquals("begin a", runs.happened());
  }

  @Test
  void theyStartOneAfterTheOther() {
    supervise(spec("a"), spec("b"), spec("c"));
    assertEquals("begin a", runs.happened());
    assertEquals("a STARTING, b WAITING, c WAITING", states());
    runs("a");
    assertEquals("begin b", runs.happened());
    fails("b");
    assertEquals("begin b, begin c", runs.happened(), "b starts again, and keeps nobody waiting");
    assertEquals("a RUNNING, b STARTING, c STARTING", states());
  }

  @Test
  void oneThatNeverStartsIsAbandonedAndCountsAsFailed() {
    supervise(spec("a").startWithin(SECOND).stopWithin(SECOND), spec("b"));
    desk.pass(SECOND);
    assertEquals("begin a, halt a, begin b", runs.happened());
    assertEquals("a STOPPING, b STARTING", states());
    ScriptedRuns.One first = runs.of("a");
    desk.pass(SECOND);
    assertEquals("abandon a, begin a", runs.happened());
    assertEquals("a STARTING, b STARTING, a ABANDONED", states());
    assertEquals("at some.Place\nat another.Place", supervisor.statuses().get(2).stack());
    assertEquals("it did not start within PT1S", supervisor.statuses().get(0).lastFailure());
    assertEquals("process-failed, process-abandoned", problems());
    runs("a");
    first.listener.runs();
    first.listener.finished();
    desk.work();
    assertEquals("a RUNNING, b STARTING", states(), "the one that was left alone ended late");
    assertEquals("process-failed", problems());
  }

  @Test
  void theyStopInReverseEachWhenTheOneBehindItHasEnded() {
    running(spec("a"), spec("b"), spec("c"));
    CompletableFuture<Void> ended = supervisor.end();
    desk.work();
    assertEquals("halt c", runs.happened());
    ends("c");
    assertEquals("halt b", runs.happened());
    ends("b");
    assertEquals("halt a", runs.happened());
    assertFalse(ended.isDone());
    ends("a");
    assertTrue(ended.isDone());
    assertEquals("", states());
    assertEquals(0, desk.timers());
  }

  @Test
  void oneThatIgnoresItsStopIsAbandonedAndTheOthersStopAllTheSame() {
    running(spec("a"), spec("deaf").stopWithin(SECOND));
    CompletableFuture<Void> ended = supervisor.end();
    desk.pass(SECOND);
    assertEquals("halt deaf, abandon deaf, halt a", runs.happened());
    assertEquals("a STOPPING, deaf ABANDONED", states());
    assertEquals(
        "The process deaf was asked to stop and did not within PT1S, so it is abandoned. Its thread"
            + " was at some.Place at another.Place.",
        problems.now().get(0).message());
    ends("a");
    assertTrue(ended.isDone());
  }

  @Test
  void oneThatFailsWhileItStopsIsReported() {
    running(spec("a"));
    CompletableFuture<Void> ended = supervisor.end();
    desk.work();
    runs.of("a").listener.stopFailed(new IOException("cannot"));
    ends("a");
    assertTrue(ended.isDone());
    assertEquals("process-stop-failed", problems());
  }

  @Test
  void whileOneStartsItCanBeStopped() {
    supervise(spec("a"), spec("b"));
    supervise();
    assertEquals("begin a, halt a", runs.happened());
    runs("a"); // its thread could not know
    assertEquals("a STOPPING", states());
    ends("a");
    assertEquals("", states());
    assertEquals("", runs.happened());
  }

  @Test
  void oneThatExceedsItsIntensityIsGivenUpAndNoOtherIs() {
    running(spec("a").intensity(2, Duration.ofSeconds(10)), spec("b"));
    fails("a");
    desk.pass(Duration.ofSeconds(5));
    fails("a");
    desk.pass(Duration.ofSeconds(5));
    fails("a");
    assertEquals("begin a, begin a, begin a", runs.happened(), "the first is 10 seconds ago");
    fails("a");
    assertEquals("", runs.happened());
    assertEquals("a GIVEN_UP, b RUNNING", states());
    ProcessStatus status = supervisor.statuses().get(0);
    assertEquals(3, status.restarts());
    assertEquals("java.io.IOException: no", status.lastFailure());
    assertEquals(desk.now(), status.since());
    assertEquals("process-failed, process-given-up", problems());
    assertEquals(4, problems.now().get(0).count());
    supervise(spec("b"));
    assertEquals("b RUNNING", states());
    assertEquals("", problems(), "what is no longer supervised is no problem");
  }

  @Test
  void oneRestsBeforeItIsStartedAgain() {
    running(spec("a").backOff(SECOND, Duration.ofSeconds(3)));
    fails("a");
    assertEquals("a BACKING_OFF", states());
    desk.pass(Duration.ofMillis(999));
    assertEquals("", runs.happened());
    desk.pass(Duration.ofMillis(1));
    assertEquals("begin a", runs.happened());
    fails("a");
    desk.pass(Duration.ofMillis(1999));
    assertEquals("", runs.happened());
    desk.pass(Duration.ofMillis(1));
    assertEquals("begin a", runs.happened());
    fails("a");
    supervise();
    assertEquals("", states());
    desk.pass(Duration.ofMinutes(1));
    assertEquals("", runs.happened());
  }

  @Test
  void aServiceThatFailedIsClosedBeforeTheNextOneStarts() {
    running(spec("a"));
    runs.of("a").listener.failing(new IOException("port lost"));
    desk.work();
    assertEquals("halt a", runs.happened());
    assertEquals("a STOPPING", states());
    ends("a");
    assertEquals("begin a", runs.happened());
    assertEquals("java.io.IOException: port lost", supervisor.statuses().get(0).lastFailure());
  }

  @Test
  void oneThatEndsIsDoneUnlessItIsPermanent() {
    running(
        spec("permanent"),
        spec("transient").restart(Restart.TRANSIENT),
        spec("temporary").restart(Restart.TEMPORARY));
    ends("permanent");
    ends("transient");
    fails("temporary");
    assertEquals("begin permanent", runs.happened());
    assertEquals("permanent STARTING, transient ENDED, temporary ENDED", states());
    assertEquals("it ended by itself", supervisor.statuses().get(0).lastFailure());
    assertEquals(
        "The process temporary failed; it is TEMPORARY, so it is not started again.",
        problems.now().get(0).message());
  }

  @Test
  void aPluginsOwnReplacesThatOfTheApplicationWhileThePluginIsThere() {
    running(spec("a"), spec("b"), spec("c"));
    supervisor.begin(plugin, specs("b", "d"));
    desk.work();
    assertEquals("halt b", runs.happened());
    ends("b");
    assertEquals("begin b", runs.happened());
    runs("b");
    runs("d");
    assertEquals("a RUNNING, b RUNNING, c RUNNING, d RUNNING", states());
    assertEquals("plug", supervisor.statuses().get(1).plugin());
    runs.happened();
    CompletableFuture<Void> ended = supervisor.end(plugin);
    desk.work();
    ends("d");
    assertFalse(ended.isDone());
    ends("b");
    assertTrue(ended.isDone(), "it does not wait for the one that is to come");
    assertEquals("halt d, halt b, begin b", runs.happened());
    assertEquals("a RUNNING, b STARTING, c RUNNING", states());
    assertEquals("application", supervisor.statuses().get(1).plugin());
  }

  @Test
  void aNewGenerationTakesOverOneByOne() {
    supervisor.begin(plugin, specs("x", "y"));
    desk.work();
    runs("x");
    runs("y");
    runs.happened();
    ProcessOwner next = new TestOwner("plug", 0);
    supervisor.begin(next, specs("x"));
    CompletableFuture<Void> ended = supervisor.end(plugin);
    desk.work();
    ends("y");
    ends("x");
    assertEquals("halt y, halt x, begin x", runs.happened());
    assertTrue(ended.isDone());
    assertEquals("x STARTING", states());
    assertEquals("", problems());
  }

  @Test
  void twoPluginsWithOneIdAreAProblemWhileBothAreThere() {
    ProcessOwner later = new TestOwner("later", 1);
    supervisor.begin(later, specs("x"));
    supervisor.begin(plugin, specs("x"));
    desk.work();
    runs("x");
    assertEquals(
        "[process-replaced] plugin plug: Its process x does not run, as plugin later has one with"
            + " that id.",
        problems.now().get(0).line());
    CompletableFuture<Void> ended = supervisor.end(later);
    desk.work();
    assertEquals("", problems());
    ends("x");
    assertTrue(ended.isDone());
    assertEquals("plug", supervisor.statuses().get(0).plugin());
  }

  @Test
  void anEqualListChangesNothing() {
    ProcessSpec a = spec("a");
    running(a, spec("b"));
    supervise(a.stopWithin(a.stopWithin()));
    assertEquals("halt b", runs.happened());
    ends("b");
    assertEquals("a RUNNING", states());
    assertEquals("", runs.happened());
  }

  @Test
  void oneThatIsWantedAgainWhileItStopsIsStartedAnew() {
    ProcessSpec a = spec("a");
    running(a);
    supervise();
    supervise(a);
    assertEquals("halt a", runs.happened());
    assertEquals("a WAITING, a STOPPING", states());
    ends("a");
    assertEquals("begin a", runs.happened());
    assertEquals("a STARTING", states());
  }

  @Test
  void oneWhoseOwnThreadWaitsIsLeftToEnd() {
    running(spec("a"), spec("self"));
    CompletableFuture<Void> ended = supervisor.end();
    desk.work();
    assertEquals("release self, halt a", runs.happened());
    ends("self");
    ends("a");
    assertTrue(ended.isDone());
    assertEquals("", states());
  }

  @Test
  void listenersHearOfEveryStateUntilTheyEnd() {
    List<String> heard = new ArrayList<>();
    Subscription subscription =
        listeners.add(status -> heard.add(status.id() + " " + status.state()));
    Subscription failing =
        listeners.add(
            status -> {
              throw new IllegalStateException("no");
            });
    running(spec("a"));
    fails("a");
    assertEquals(List.of("a STARTING", "a RUNNING", "a STARTING"), heard);
    assertTrue(problems().contains("listener-failed"), problems());
    failing.close();
    subscription.close();
    fails("a");
    assertEquals(3, heard.size());
  }

  @Test
  void whatDoesNotEvenBeginHasFailed() {
    Run.Starter none =
        (owner, spec, listener) -> {
          throw new OutOfMemoryError("no more threads");
        };
    Supervisor poor = new Supervisor(problems, desk, none, listeners);
    poor.supervise(application, List.of(spec("a").intensity(1, SECOND)));
    desk.work();
    assertEquals(ProcessState.GIVEN_UP, poor.statuses().get(0).state());
    assertTrue(poor.end().isDone() || workedOff(poor));
  }

  private boolean workedOff(Supervisor other) {
    desk.work();
    return other.statuses().isEmpty();
  }

  @Test
  void afterTheEndOfTheDeskNobodyWaits() {
    desk.close();
    assertTrue(supervisor.end().isDone());
    assertTrue(supervisor.end(plugin).isDone());
  }
}
