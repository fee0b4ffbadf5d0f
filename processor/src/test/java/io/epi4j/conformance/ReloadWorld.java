package io.epi4j.conformance;

import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BiFunction;

/** An application that declares a service, data and a channel, and a directory for its plugins. */
final class ReloadWorld implements AutoCloseable {
  private static final String SERVICE =
      """
      package api;
      @io.epi4j.EpiPlugin("api")
      @io.epi4j.EpiService("greeter")
      public interface Greeter {
        String greet(String name);
      }
      """;

  private static final String DATA =
      """
      package api;
      @io.epi4j.EpiData(service = "greeter", key = "words")
      public record Word(String text) {}
      """;

  private static final String EVENT =
      """
      package api;
      @io.epi4j.Channel("events")
      public record Event(int number) {}
      """;

  private static final String TOLD =
      """
      package api;
      public final class Told {
        public static final java.util.List<String> LINES =
            new java.util.concurrent.CopyOnWriteArrayList<>();
        public static final java.util.concurrent.BlockingQueue<String> SIGNALS =
            new java.util.concurrent.LinkedBlockingQueue<>();
        public static final java.util.concurrent.Semaphore GATE =
            new java.util.concurrent.Semaphore(0);
        public static volatile String fail = "";
        private Told() {}
        public static void signal(String signal) { SIGNALS.add(signal); }
        public static void line(String line) {
          LINES.add(line);
          if (line.equals(fail)) {
            throw new IllegalStateException("planted: " + line);
          }
        }
      }
      """;

  private static final String CALLER =
      """
      package api;
      public final class Caller
          implements java.util.function.BiFunction<io.epi4j.runtime.Epi, String, Object> {
        @Override public Object apply(io.epi4j.runtime.Epi epi, String what) {
          if (what.startsWith("fail ")) {
            Told.fail = what.substring(5);
            return "";
          }
          return switch (what) {
            case "greet" -> GreeterFacade.of(epi).each().greet("x");
            case "concurrent" ->
                GreeterFacade.of(epi).concurrent().greet("x").stream()
                    .map(java.util.concurrent.CompletableFuture::join)
                    .toList();
            case "words" -> WordData.of(epi).values("w");
            case "publish" -> {
              EventChannel.of(epi).publish(1);
              yield "";
            }
            case "told" -> {
              java.util.List<String> told = java.util.List.copyOf(Told.LINES);
              Told.LINES.clear();
              yield told;
            }
            case "open" -> {
              Told.GATE.release();
              yield "";
            }
            case "signal" -> {
              try {
                yield String.valueOf(
                    Told.SIGNALS.poll(20, java.util.concurrent.TimeUnit.SECONDS));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }
            default -> throw new IllegalArgumentException(what);
          };
        }
      }
      """;

  private final Path directory;
  private final PluginJars api;
  private final URLClassLoader loader;
  private final BiFunction<Epi, String, Object> caller;

  @SuppressWarnings("unchecked") // the class is one of the sources above
  ReloadWorld(Path directory) throws IOException {
    this.directory = directory;
    this.api =
        new PluginJars(Files.createDirectories(directory.resolve("build")))
            .jar("api", SERVICE, DATA, EVENT, TOLD, CALLER);
    this.loader = api.loader();
    try {
      this.caller =
          (BiFunction<Epi, String, Object>)
              loader.loadClass("api.Caller").getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
    Files.createDirectories(plugins());
  }

  Path plugins() {
    return directory.resolve("plugins");
  }

  ClassLoader loader() {
    return loader;
  }

  /** Compiles a plugin that says its version in all that it contributes. */
  Path compiled(String id, String version) {
    return compiled(id, version, "", api);
  }

  /** Compiles a plugin that requires others, which were compiled before. */
  Path compiled(String id, String version, String options, PluginJars against) {
    Path place = directory.resolve("build").resolve(id + "-" + version);
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return against.apart(place).jar(id, source(id, version, options)).path(id);
  }

  /** Compiles any source. */
  Path compiled(String id, String variant, String... sources) {
    Path place = directory.resolve("build").resolve(id + "-" + variant);
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return api.apart(place).jar(id, sources).path(id);
  }

  PluginJars api() {
    return api;
  }

  private static String source(String id, String version, String options) {
    return """
    package %1$s;
    import api.*;
    import io.epi4j.*;
    import java.util.Map;

    @EpiPlugin(value = "%1$s", version = "%2$s"%3$s)
    @EpiProvider
    final class Own implements Greeter, Plugin, AutoCloseable {
      Own() { Told.line("%1$s %2$s made"); }
      @Override public String greet(String name) { return "%1$s %2$s"; }
      @DataProvider(Word.class)
      static Map<String, Word> words() { return Map.of("w", new Word("%1$s %2$s")); }
      @Subscribe void on(Event event) { Told.line("%1$s %2$s event"); }
      @Override public void started(PluginContext context) { Told.line("%1$s %2$s started"); }
      @Override public void changed(Change change) {
        Told.line("%1$s %2$s changed " + change.key());
      }
      @Override public void quiesce() { Told.line("%1$s %2$s quiesce"); }
      @Override public void resume() { Told.line("%1$s %2$s resume"); }
      @Override public void stopped() { Told.line("%1$s %2$s stopped"); }
      @Override public void close() { Told.signal("%1$s %2$s closed"); }
    }
    """
        .formatted(id, version, options);
  }

  /** Puts a jar into the directory of plugins, as a careful operator does. */
  void install(Path jar, String name) {
    try {
      Path next = plugins().resolve("." + name + ".new");
      Files.copy(jar, next, StandardCopyOption.REPLACE_EXISTING);
      Files.move(next, plugins().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String name) {
    try {
      Files.delete(plugins().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Epi start() {
    return Epi.builder().classLoader(loader).pluginDirectory(plugins()).start();
  }

  Object call(Epi epi, String what) {
    return caller.apply(epi, what);
  }

  String greet(Epi epi) {
    return call(epi, "greet").toString();
  }

  String words(Epi epi) {
    return call(epi, "words").toString();
  }

  /** Publishes an event, and returns who was told. */
  String publish(Epi epi) {
    told(epi);
    call(epi, "publish");
    return told(epi).toString();
  }

  /** Returns what plugins told since the last time. */
  @SuppressWarnings("unchecked") // the caller says so
  List<String> told(Epi epi) {
    return (List<String>) call(epi, "told");
  }

  /** Returns what a plugin told next that happens at any time. */
  String signal(Epi epi) {
    return call(epi, "signal").toString();
  }

  /** Lets one call go on that waits at the gate. */
  void open(Epi epi) {
    call(epi, "open");
  }

  void fail(Epi epi, String line) {
    call(epi, "fail " + line);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
