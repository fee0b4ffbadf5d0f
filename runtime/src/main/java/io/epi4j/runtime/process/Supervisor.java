package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import io.epi4j.runtime.flight.Flight;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.process.Life.Signal;
import io.epi4j.runtime.process.Plan.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Has those processes run that the {@link Plan} wants, and no others.
 *
 * <p>Any thread may change the plan. All else happens at one desk: after each change of the plan
 * and after each signal of a process it looks for what is next. First those that shall not be there
 * are stopped, one after the other, the one that was started last first; when none is left, those
 * that are not there yet are started, one after the other: the next one when the one before runs,
 * has failed, or took longer than it may. Since it looks at what is so and not at what happened, it
 * does not matter in which order changes come, or whether one comes while another is carried out.
 *
 * <p>One-for-one: what happens to a process concerns no other one.
 */
final class Supervisor implements Child.Supervision {
  private final Plan plan = new Plan();
  private final Desk desk;
  private final Run.Starter starter;
  private final ProcessProblems problems;
  private final Listeners<ProcessStatus> listeners;

  // All used at the desk.
  private final List<Child> children = new ArrayList<>(); // as they were started
  private final Map<Left, ProcessStatus> abandoned = new LinkedHashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private Map<Wanted, ProcessOwner> hidden = Map.of();

  /** Those who will wait, and are not known at the desk yet. */
  private final Set<Waiting> coming = ConcurrentHashMap.newKeySet();

  private final Statuses statuses = new Statuses();
  private volatile boolean startsNothing;

  /** One that waits until the processes of an owner have ended; without an owner all. */
  private record Waiting(
      Thread thread, Optional<ProcessOwner> owner, CompletableFuture<Void> ended) {
    boolean isFor(Child child) {
      return owner.map(child::isOf).orElse(true);
    }
  }

  /** A run that was left alone. */
  private record Left(Child child, int run) {}

  Supervisor(
      Problems problems, Desk desk, Run.Starter starter, Listeners<ProcessStatus> listeners) {
    this.problems = new ProcessProblems(problems);
    this.desk = desk;
    this.starter = starter;
    this.listeners = listeners;
  }

  /** Replaces the list of the application, and returns the merged one. */
  List<ProcessSpec> supervise(ProcessOwner application, List<ProcessSpec> specs) {
    List<ProcessSpec> merged = plan.replaceApplication(application, specs);
    desk.post(this::advance);
    return merged;
  }

  void begin(ProcessOwner owner, List<ProcessSpec> specs) {
    plan.add(owner, specs);
    desk.post(this::advance);
  }

  /** Stops the processes of a plugin; the future is done when they have ended. */
  CompletableFuture<Void> end(ProcessOwner owner) {
    return ended(Optional.of(owner), () -> plan.remove(owner));
  }

  /** Has nothing new start any more, but for what is started again. */
  void startNothing() {
    startsNothing = true;
  }

  /** Stops all, for good; the future is done when they have ended. */
  CompletableFuture<Void> end() {
    return ended(Optional.empty(), plan::close);
  }

  /** The desk may see the change before it hears of the one who waits, or the other way round. */
  private CompletableFuture<Void> ended(Optional<ProcessOwner> owner, Runnable change) {
    Waiting one = new Waiting(Thread.currentThread(), owner, new CompletableFuture<>());
    coming.add(one);
    change.run();
    boolean posted =
        desk.post(
            () -> {
              waiting.add(one);
              coming.remove(one);
              advance();
            });
    if (!posted) {
      coming.remove(one);
      one.ended().complete(null); // all have ended, and so has the desk
    }
    return one.ended();
  }

  List<ProcessStatus> statuses() {
    Statuses.Snapshot last = statuses.last();
    return last.of(plan.merged().wanted(), desk.now());
  }

  private void advance() {
    Plan.Merged merged = plan.merged();
    tellOf(merged.hidden());
    if (retire(merged.wanted()) && !startsNothing) {
      startNext(merged.wanted());
    }
    publish();
    tellThoseWhoWait();
  }

  /** Returns whether only those are there that are wanted. */
  private boolean retire(List<Wanted> wanted) {
    for (int i = children.size() - 1; i >= 0; i--) {
      Child child = children.get(i);
      if (wanted.stream().noneMatch(child::isOf)) {
        if (!child.isOver()) {
          child.stop(this::isAwaitedByItself);
        }
        if (!child.isOver()) {
          return false;
        }
        children.remove(i);
        problems.forget(child.plugin(), child.spec().id());
      }
    }
    return true;
  }

  private boolean isAwaitedByItself(Run run) {
    return Stream.concat(coming.stream(), waiting.stream()).anyMatch(one -> run.isIn(one.thread()));
  }

  private void startNext(List<Wanted> wanted) {
    if (!children.stream().allMatch(Child::isSettled)) {
      return;
    }
    for (Wanted each : wanted) {
      if (child(each).isEmpty()) {
        Child child = new Child(each, this);
        children.add(child);
        child.on(Signal.BEGIN, "");
        return;
      }
    }
  }

  private Optional<Child> child(Wanted wanted) {
    return children.stream().filter(child -> child.isOf(wanted)).findFirst();
  }

  private void publish() {
    statuses.see(children, abandoned.values());
  }

  private void tellThoseWhoWait() {
    for (Waiting one : List.copyOf(waiting)) {
      if (children.stream().noneMatch(one::isFor)) {
        waiting.remove(one);
        one.ended().complete(null);
      }
    }
  }

  private void tellOf(Map<Wanted, ProcessOwner> now) {
    Map<Wanted, ProcessOwner> before = hidden;
    hidden = now;
    now.forEach(
        (wanted, by) -> {
          if (!before.containsKey(wanted)) {
            problems.replaced(wanted.owner().plugin(), wanted.id(), by.plugin());
          }
        });
    for (Wanted wanted : before.keySet()) {
      if (!now.containsKey(wanted)) {
        problems.notReplaced(wanted.owner().plugin(), wanted.id());
      }
    }
  }

  @Override
  public Desk desk() {
    return desk;
  }

  @Override
  public Run.Starter starter() {
    return starter;
  }

  @Override
  public ProcessProblems problems() {
    return problems;
  }

  /** Whoever hears of it, and a run that is about to begin, finds it in the list, too. */
  @Override
  public void changed(Child child) {
    publish();
    ProcessStatus status = child.status();
    Flight.process(status.plugin(), status.id(), status.state().name(), status.lastFailure());
    listeners.tell(status);
    desk.post(this::advance);
  }

  @Override
  public void abandoned(Child child, int run, ProcessStatus status) {
    abandoned.put(new Left(child, run), status);
  }

  @Override
  public void over(Child child, int run) {
    if (abandoned.remove(new Left(child, run)) != null) {
      problems.over(child.plugin(), child.spec().id());
      desk.post(this::advance);
    }
  }
}
