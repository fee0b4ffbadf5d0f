package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import io.epi4j.Subscription;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The processes of an {@code Epi}: those of its plugins, and those that the application has it
 * supervise.
 *
 * <pre>{@code
 * epi.processes().supervise(List.of(
 *     ProcessSpec.service("listener", Listener::new),
 *     ProcessSpec.task("collector", Collector::new)));
 * }</pre>
 *
 * <p>They are started in order, one after the other, and stopped in reverse. One that ends is
 * started again as its {@link ProcessSpec} tells, and one that does so too often is given up; that
 * concerns no other process, and nothing else of the application. Any thread may use this.
 */
public final class Processes {
  private final ProcessControl control;

  Processes(ProcessControl control) {
    this.control = control;
  }

  /**
   * Sets the processes of the application, and returns them with those of the plugins merged in, in
   * the order in which they start: one of a plugin takes the place of one with the same id, and is
   * the last where there is none. When the plugin goes away, the application's own has its place
   * back.
   *
   * <p>It does not wait until they run. When it is called again, those that are in the list no more
   * are stopped, and those that are equal go on as they are. Their context class loader is that of
   * the thread that calls this.
   *
   * <p>In couch_epi: {@code couch_epi:register_service/2}.
   *
   * @param processes the processes in their order
   * @throws IllegalArgumentException when two have the same id
   * @throws IllegalStateException when the {@code Epi} is closed
   */
  public List<ProcessSpec> supervise(List<ProcessSpec> processes) {
    return control.supervise(List.copyOf(processes));
  }

  /**
   * Returns what the processes are doing, in the order in which they start; after them those that
   * shall not be there any more and have not ended yet.
   */
  public List<ProcessStatus> status() {
    return control.status();
  }

  /**
   * Has a listener told of each process that gets into another state, from now on, in the order in
   * which that happens and one at a time. The thread is one that nothing else waits for.
   */
  public Subscription onChange(Consumer<? super ProcessStatus> listener) {
    return control.onChange(Objects.requireNonNull(listener, "listener"));
  }
}
