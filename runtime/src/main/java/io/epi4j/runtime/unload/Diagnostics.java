package io.epi4j.runtime.unload;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What HotSpot's diagnostic bean writes, where the module {@code jdk.management} is there. */
final class Diagnostics {
  private static final boolean AVAILABLE =
      ModuleLayer.boot().findModule("jdk.management").isPresent();

  private Diagnostics() {}

  /** Returns whether threads can be dumped as JSON, virtual ones among them: from Java 21 on. */
  static boolean dumpsThreads() {
    return AVAILABLE && Bean.DUMP_THREADS.isPresent();
  }

  /** Writes all threads into a file that is not there yet. */
  static void dumpThreads(Path file) throws IOException {
    Method dump = Bean.DUMP_THREADS.orElseThrow();
    try {
      dump.invoke(Bean.get(), file.toAbsolutePath().toString(), json(dump.getParameterTypes()[1]));
    } catch (InvocationTargetException e) {
      throw new IOException("The JVM did not dump its threads: " + e.getCause(), e);
    } catch (IllegalAccessException e) {
      throw new LinkageError("HotSpotDiagnosticMXBean.dumpThreads is public", e);
    }
  }

  /** Returns whether the heap can be dumped. */
  static boolean dumpsHeap() {
    return AVAILABLE;
  }

  /** Writes all objects that are alive into a file that is not there yet. */
  static void dumpHeap(Path file) throws IOException {
    Bean.get().dumpHeap(file.toAbsolutePath().toString(), true);
  }

  private static Object json(Class<?> formats) {
    return Stream.of(formats.getEnumConstants())
        .filter(format -> format.toString().equals("JSON"))
        .findAny()
        .orElseThrow(() -> new LinkageError(formats + " has no JSON"));
  }

  /** Apart, so that its types are only touched where they are. */
  private static final class Bean {
    static final Optional<Method> DUMP_THREADS =
        Stream.of(HotSpotDiagnosticMXBean.class.getMethods())
            .filter(method -> method.getName().equals("dumpThreads"))
            .findAny();

    static HotSpotDiagnosticMXBean get() {
      return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    }
  }
}
