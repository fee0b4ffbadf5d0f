package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.watch.DirectoryEvents;
import io.epi4j.runtime.watch.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Plugins with data, as an {@code Epi} has them, with a clock that a test moves, events that it
 * fires, and a disk that it can count on.
 */
final class DataWorld implements DataHost {
  final ManualDataClock clock = new ManualDataClock();
  final AtomicInteger reads = new AtomicInteger();
  final List<DataChanged<?>> told = new ArrayList<>();
  final List<SourceOffer> offers = new ArrayList<>();
  final Map<Path, List<FakeWatch>> watched = new HashMap<>();
  final Problems problems = Problems.unlogged(InstantSource.system());
  final DataKeeper<Metric> keeper;
  final DataView<Metric> view;

  private final DataEnvironment environment;
  private final ReentrantLock lock = new ReentrantLock();
  private final Turns turns = new Turns();
  private final Map<Path, Optional<FileStamp>> stamps = new HashMap<>();
  private boolean areFrozen;
  private Runnable afterRead = () -> {};
  private boolean started;

  DataWorld(Path base) {
    this(base, DataLimits.STANDARD);
  }

  DataWorld(Path base, DataLimits limits) {
    Disk counting =
        new Disk() {
          @Override
          public Optional<FileStamp> stamp(Path file) throws IOException {
            Optional<FileStamp> frozen = stamps.get(file);
            if (frozen != null && areFrozen) {
              return frozen;
            }
            Optional<FileStamp> now = Disk.REAL.stamp(file);
            stamps.put(file, now);
            return now;
          }

          @Override
          public byte[] read(Path file, int most) throws IOException {
            reads.incrementAndGet();
            byte[] bytes = Disk.REAL.read(file, most);
            Runnable next = afterRead;
            afterRead = () -> {};
            next.run();
            return bytes;
          }
        };
    Map<String, String> names = Map.of("dir", base.toString());
    environment =
        new DataEnvironment(
            new PathTemplate(base, names::get, name -> null),
            limits,
            problems,
            clock,
            counting,
            this::watch);
    keeper = new DataKeeper<>(new DataType<>(Metric.class, "stats", "descriptions"), this);
    view = keeper::binding;
  }

  private DirectoryEvents.Watch watch(Path directory, Runnable listener) {
    FakeWatch watch = new FakeWatch(directory, listener);
    watched.computeIfAbsent(directory, none -> new ArrayList<>()).add(watch);
    return watch;
  }

  /** Tells of events in one directory, for as long as that is the directory which was watched. */
  final class FakeWatch implements DirectoryEvents.Watch {
    private final Path directory;
    private final Runnable listener;
    private boolean valid = true;

    FakeWatch(Path directory, Runnable listener) {
      this.directory = directory;
      this.listener = listener;
    }

    @Override
    public boolean isValid() {
      return valid;
    }

    @Override
    public void close() {
      List<FakeWatch> all = watched.getOrDefault(directory, new ArrayList<>());
      all.remove(this);
      if (all.isEmpty()) {
        watched.remove(directory);
      }
    }
  }

  /** As if the directory had been deleted: who watched it is told, and watches nothing any more. */
  void vanish(Path directory) {
    for (FakeWatch each : List.copyOf(watched.getOrDefault(directory, List.of()))) {
      each.valid = false;
      each.listener.run();
    }
    clock.pass(Duration.ofMillis(100));
  }

  /** As if something had happened in these directories, which goes unheard where nobody watches. */
  void eventIn(Path... directories) {
    for (Path directory : directories) {
      for (FakeWatch each : List.copyOf(watched.getOrDefault(directory, List.of()))) {
        if (each.valid) {
          each.listener.run();
        }
      }
    }
    clock.pass(Duration.ofMillis(100));
  }

  /** Does something when a file was read, and before anybody looks at it again. */
  void afterNextRead(Runnable action) {
    afterRead = action;
  }

  /** Lets no file tell any more that it changed. */
  void freezeStamps() {
    areFrozen = true;
  }

  /** As if something had happened in every watched directory; then waits until it is still. */
  void event() {
    eventIn(watched.keySet().toArray(Path[]::new));
  }

  /** As if something had happened, but without waiting. */
  void eventOnly() {
    List.copyOf(watched.values())
        .forEach(all -> List.copyOf(all).forEach(each -> each.listener.run()));
  }

  DataWorld file(String plugin, String path, String interval) {
    return offer(plugin, path, new SourceOffer.Origin.File(path), interval, false);
  }

  DataWorld required(String plugin, String path) {
    return offer(plugin, path, new SourceOffer.Origin.File(path), "", true);
  }

  DataWorld method(String plugin, String interval, Callable<?> method) {
    String name = "method " + (offers.size() + 1);
    return offer(plugin, name, new SourceOffer.Origin.Method(method), interval, false);
  }

  private DataWorld offer(
      String plugin, String name, SourceOffer.Origin origin, String interval, boolean required) {
    Duration period = interval.isEmpty() ? Duration.ZERO : Duration.parse("PT" + interval);
    offers.add(new SourceOffer(plugin, name, origin, period, required));
    return this;
  }

  DataWorld start() {
    view.snapshot();
    started = true;
    keeper.started();
    return this;
  }

  void pass(String time) {
    clock.pass(Duration.parse("PT" + time));
  }

  List<String> problemIds() {
    return problems.now().stream().map(Problem::id).toList();
  }

  String problem() {
    return problems.now().get(0).message();
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of metrics: keys and descriptions. */
  static void metrics(Path file, String... keysAndDescriptions) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < keysAndDescriptions.length; i += 2) {
      members.add(
          "\"%s\": {\"type\": \"COUNTER\", \"desc\": \"%s\"}"
              .formatted(keysAndDescriptions[i], keysAndDescriptions[i + 1]));
    }
    write(file, "{" + String.join(", ", members) + "}");
  }

  static Map<String, Metric> metrics(String... keysAndDescriptions) {
    Map<String, Metric> metrics = new HashMap<>();
    for (int i = 0; i < keysAndDescriptions.length; i += 2) {
      metrics.put(keysAndDescriptions[i], metric(keysAndDescriptions[i + 1]));
    }
    return metrics;
  }

  static Metric metric(String description) {
    return new Metric(Metric.Type.COUNTER, description);
  }

  @Override
  public DataEnvironment environment() {
    return environment;
  }

  @Override
  public ReentrantLock lock() {
    return lock;
  }

  @Override
  public Turns turns() {
    return turns;
  }

  @Override
  public List<SourceOffer> offers(Class<?> type) {
    return List.copyOf(offers);
  }

  @Override
  public void tell(DataChanged<?> change) {
    told.add(change);
  }

  @Override
  public boolean isStarted() {
    return started;
  }
}
