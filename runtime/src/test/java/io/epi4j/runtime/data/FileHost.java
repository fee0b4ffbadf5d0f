package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import io.epi4j.runtime.problem.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** A host of one file, with the clock, the disk and the events of the machine. */
final class FileHost implements DataHost {
  private final ReentrantLock lock = new ReentrantLock();
  private final Turns turns = new Turns();
  private final SourceOffer offer =
      new SourceOffer(
          "one",
          "file numbers.json",
          new SourceOffer.Origin.File("numbers.json"),
          Duration.ofHours(1), // so that only events tell
          true);
  private final DataEnvironment environment;
  private volatile boolean started;

  FileHost(Path directory) {
    environment =
        DataEnvironment.ofMachine(
            new PathTemplate(directory, name -> null, name -> null),
            DataLimits.STANDARD,
            Problems.unlogged(InstantSource.system()));
  }

  void start(DataKeeper<?> keeper) {
    started = true;
    keeper.started();
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
    return List.of(offer);
  }

  @Override
  public void tell(DataChanged<?> change) {}

  @Override
  public boolean isStarted() {
    return started;
  }
}
