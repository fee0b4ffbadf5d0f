package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiAssertions;
import io.epi4j.runtime.reload.Generation;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongUnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plugin is replaced again and again while threads call it. The invariants: no call fails; each
 * sees one generation; no thread sees an older one after a newer one, in whatever it asks; and
 * every event is delivered once, to one generation.
 */
class ReloadStressTest {
  private static final int RELOADS = 200;
  private static final int CALLERS = 2;

  private static final String SERVICE =
      """
      package api;
      @io.epi4j.EpiPlugin("api")
      @io.epi4j.EpiService("numbers")
      public interface Numbers {
        int number();
      }
      """;

  private static final String DATA =
      """
      package api;
      @io.epi4j.EpiData(service = "numbers", key = "numbers")
      public record Numbered(int number) {}
      """;

  private static final String EVENT =
      """
      package api;
      @io.epi4j.Channel("events")
      public record Event(int number) {
        public static final java.util.concurrent.atomic.LongAdder DIRECT =
            new java.util.concurrent.atomic.LongAdder();
        public static final java.util.concurrent.atomic.LongAdder MAILED =
            new java.util.concurrent.atomic.LongAdder();
      }
      """;

  /** Does one of three things, and returns the number that it saw. */
  private static final String CALLER =
      """
      package api;
      public final class Caller
          implements java.util.function.Function<io.epi4j.runtime.Epi, Object> {
        @Override public Object apply(io.epi4j.runtime.Epi epi) {
          NumbersFacade numbers = NumbersFacade.of(epi);
          NumberedData data = NumberedData.of(epi);
          EventChannel events = EventChannel.of(epi);
          return (java.util.function.LongUnaryOperator)
              what -> {
                if (what == 0) {
                  java.util.List<Integer> all = numbers.each().number();
                  if (all.size() != 1) throw new IllegalStateException("providers: " + all);
                  return all.get(0);
                }
                if (what == 1) {
                  java.util.List<Numbered> all = data.values("n");
                  if (all.size() != 1) throw new IllegalStateException("data: " + all);
                  return all.get(0).number();
                }
                if (what == 2) {
                  events.publish(1);
                  return 0;
                }
                return what == 3 ? Event.DIRECT.sum() : Event.MAILED.sum();
              };
        }
      }
      """;

  private static final String PLUGIN =
      """
      package search;
      import api.*;
      import io.epi4j.*;
      import java.util.Map;

      @EpiPlugin("search")
      @EpiProvider
      final class Search implements Numbers {
        private static final int NUMBER = read();
        private static int read() {
          try (java.io.InputStream in = Search.class.getResourceAsStream("/number")) {
            return Integer.parseInt(new String(in.readAllBytes()));
          } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
          }
        }
        @Override public int number() { return NUMBER; }
        @DataProvider(Numbered.class)
        static Map<String, Numbered> numbers() { return Map.of("n", new Numbered(NUMBER)); }
        @Subscribe void on(Event event) { Event.DIRECT.increment(); }
        @Subscribe(mailbox = "own", overflow = Overflow.BLOCK) void mailed(Event event) {
          Event.MAILED.increment();
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void callersSeeOneGenerationAfterTheOther() throws Exception {
    PluginJars api =
        new PluginJars(Files.createDirectories(directory.resolve("build")))
            .jar("api", SERVICE, DATA, EVENT, CALLER);
    Path compiled =
        api.apart(Files.createDirectories(directory.resolve("build/search")))
            .jar("search", PLUGIN)
            .path("search");
    Path plugins = Files.createDirectories(directory.resolve("plugins"));
    install(compiled, 1, plugins);
    try (URLClassLoader loader = api.loader();
        Epi epi = Epi.builder().classLoader(loader).pluginDirectory(plugins).strict().start()) {
      LongUnaryOperator caller =
          (LongUnaryOperator) PluginJars.caller(loader, "api.Caller").apply(epi);
      AtomicBoolean done = new AtomicBoolean();
      ExecutorService threads = Executors.newFixedThreadPool(2 * CALLERS);
      List<Future<Long>> calls = new ArrayList<>();
      List<Future<Long>> published = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        calls.add(threads.submit(calls(caller, done)));
        published.add(threads.submit(publishes(caller, done)));
      }
      for (int number = 2; number <= RELOADS; number++) {
        install(compiled, number, plugins);
        Generation made = epi.plugins().refresh();
        assertEquals(List.of(), made.faults());
        assertEquals(number, caller.applyAsLong(0), "or the watch was faster, which is as good");
      }
      done.set(true);
      long events = 0;
      for (Future<Long> each : published) {
        events += each.get();
      }
      for (Future<Long> each : calls) {
        assertTrue(each.get() > 0);
      }
      threads.shutdown();
      assertTrue(epi.plugins().unload("search").applied()); // which drains the last mailbox
      assertEquals(events, caller.applyAsLong(3), "events delivered");
      assertEquals(events, caller.applyAsLong(4), "events mailed");
      assertEquals(List.of(), epi.report().problems());
      EpiAssertions.assertUnloads(epi, "search", Duration.ofSeconds(60));
    }
  }

  /** Asks for services and data in turns; numbers never go down. */
  private static Callable<Long> calls(LongUnaryOperator caller, AtomicBoolean done) {
    return () -> {
      long latest = 0;
      long count = 0;
      while (!done.get()) {
        long now = caller.applyAsLong(count % 2);
        assertTrue(now >= latest, now + " after " + latest);
        latest = now;
        count++;
      }
      return count;
    };
  }

  private static Callable<Long> publishes(LongUnaryOperator caller, AtomicBoolean done) {
    return () -> {
      long count = 0;
      while (!done.get()) {
        count += 1 + caller.applyAsLong(2);
      }
      return count;
    };
  }

  /** Writes the jar anew, with another number in it. */
  private static void install(Path compiled, int number, Path plugins) throws IOException {
    Path next = plugins.resolve(".next");
    try (JarInputStream in = new JarInputStream(Files.newInputStream(compiled));
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(next))) {
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        out.putNextEntry(new JarEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new JarEntry("number"));
      out.write(Integer.toString(number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Files.move(
        next,
        plugins.resolve("search.jar"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
