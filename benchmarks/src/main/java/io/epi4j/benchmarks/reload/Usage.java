package io.epi4j.benchmarks.reload;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Locale;

/**
 * What a process uses at one moment, after a collection.
 *
 * @param reload how often the plugin had been replaced
 * @param heap bytes of the heap
 * @param metaspace bytes of class metadata
 * @param classes how many classes are loaded
 * @param threads how many threads there are
 * @param files how many files are open, or -1 where the system does not tell
 */
record Usage(int reload, long heap, long metaspace, int classes, int threads, long files) {
  static Usage now(int reload) {
    System.gc();
    System.gc();
    return new Usage(
        reload,
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        metaspaceUsed(),
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : -1);
  }

  private static long metaspaceUsed() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"reload\": %d, \"heap\": %d, \"metaspace\": %d, \"classes\": %d, \"threads\": %d,"
            + " \"files\": %d}",
        reload,
        heap,
        metaspace,
        classes,
        threads,
        files);
  }
}
