package io.epi4j.runtime;

import io.epi4j.runtime.data.DataEnvironment;
import io.epi4j.runtime.data.DataLimits;
import io.epi4j.runtime.data.PathTemplate;
import io.epi4j.runtime.problem.Problems;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the application says of files of data; where it says nothing, the operator's word counts.
 */
final class DataOptions {
  @Nullable Path base;
  @Nullable DataLimits limits;

  Supplier<DataEnvironment> environment(DataSettings settings, Problems problems) {
    Path directory = base != null ? base : settings.directory();
    DataLimits most = limits != null ? limits : settings.limits();
    return new Machine(directory, most, problems);
  }

  /** Unlike a lambda it takes no time at the start of those who have no data. */
  private record Machine(Path base, DataLimits limits, Problems problems)
      implements Supplier<DataEnvironment> {
    @Override
    public DataEnvironment get() {
      PathTemplate paths = new PathTemplate(base, Outside.PROPERTIES, Outside.ENVIRONMENT);
      return DataEnvironment.ofMachine(paths, limits, problems);
    }
  }
}
