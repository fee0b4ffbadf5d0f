package io.epi4j.conformance;

import java.nio.file.Path;

/** A service with three plugins, of which the one called {@code bad} fails when it is told to. */
final class WorkPlugins {
  private static final String SERVICE =
      """
      package work;

      @io.epi4j.EpiService("works")
      public interface Work {
        String run(String value, java.util.Queue<String> calls);

        io.epi4j.Decision<String> decide(String question);

        boolean says(String what) throws java.io.IOException;

        void note(java.util.Queue<String> calls);

        String put(String key, int value);

        String put(String key, Object value);

        int count(int... numbers);

        default String extra() {
          return "nobody is called for it";
        }
      }
      """;

  private static final String BASE =
      """
      package work;

      @io.epi4j.EpiPlugin("work")
      public abstract class Base implements Work {
        private String name() { return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT); }
        private void failIfTold(String text) {
          if (text.startsWith("fail") && name().equals("bad")) {
            throw new IllegalStateException("told to " + text);
          }
        }
        @Override public String run(String value, java.util.Queue<String> calls) {
          calls.add(name());
          failIfTold(value);
          return value + ">" + name();
        }
        @Override public io.epi4j.Decision<String> decide(String question) {
          failIfTold(question);
          return question.endsWith(name()) ? io.epi4j.Decision.of(name()) : io.epi4j.Decision.none();
        }
        @Override public boolean says(String what) {
          failIfTold(what);
          return what.endsWith(name());
        }
        @Override public void note(java.util.Queue<String> calls) { calls.add(name()); }
        @Override public String put(String key, int value) { return "int " + value; }
        @Override public String put(String key, Object value) { return "object " + value; }
        @Override public int count(int... numbers) { return numbers.length; }
      }
      """;

  /** Calls everything through the facade, as an application does. */
  private static final String CALLER =
      """
      package work;

      import io.epi4j.Outcome;
      import io.epi4j.runtime.Epi;
      import java.util.ArrayList;
      import java.util.LinkedHashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Queue;
      import java.util.TreeSet;
      import java.util.concurrent.Callable;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.ConcurrentLinkedQueue;
      import java.util.function.Function;

      public final class Caller implements Function<Epi, Object> {
        private final Map<String, Object> seen = new LinkedHashMap<>();

        @Override public Object apply(Epi epi) {
          WorkFacade works = WorkFacade.of(epi);
          calls("each", calls -> works.each().run("in", calls));
          for (String value : List.of("in", "fail")) {
            calls("outcomes " + value, calls -> texts(works.outcomes().run(value, calls)));
            calls("concurrent " + value, calls -> joined(works.concurrent().run(value, calls)));
            calls("skipping pipe " + value, calls -> works.skippingFailures().pipe().run(value, calls));
          }
          calls("pipe", calls -> works.pipe().run("in", calls));
          for (String who : List.of("first", "last", "fail last", "fail nobody")) {
            put("decide " + who, () -> works.decide().decide(who));
            put("skipping decide " + who, () -> works.skippingFailures().decide().decide(who));
            put("any " + who, () -> works.any().says(who));
            put("skipping any " + who, () -> works.skippingFailures().any().says(who));
          }
          put("all t", () -> works.all().says("t"));
          put("all fail", () -> works.all().says("fail"));
          put("all first", () -> works.all().says("first"));
          put("skipping all fail", () -> works.skippingFailures().all().says("fail"));
          put("each put", () -> works.each().put("k", 1));
          put("concurrent count", () -> joined(works.concurrent().count(1, 2, 3)));
          put("configured run", () -> works.configured().run());
          put("configured put", () -> works.configured().put());
          put("configured extra", () -> works.configured().extra());
          put("each extra", () -> works.each().extra());
          return seen;
        }

        private void calls(String name, Function<Queue<String>, Object> call) {
          Queue<String> calls = new ConcurrentLinkedQueue<>();
          put(name, () -> call.apply(calls));
          boolean ordered = !name.startsWith("concurrent");
          seen.put(name + " called", ordered ? List.copyOf(calls) : new TreeSet<>(calls));
        }

        private void put(String name, Callable<?> call) {
          try {
            seen.put(name, call.call());
          } catch (Exception e) {
            seen.put(name, e.toString());
          }
        }

        private static <T> List<String> texts(List<Outcome<T>> outcomes) {
          List<String> texts = new ArrayList<>();
          for (Outcome<T> outcome : outcomes) {
            texts.add(outcome.plugin() + " " + (outcome instanceof Outcome.Failure<T> failure
                ? failure.error().getMessage()
                : ((Outcome.Success<T>) outcome).value()));
          }
          return texts;
        }

        private static <T> List<Object> joined(List<CompletableFuture<T>> futures) {
          return futures.stream()
              .map(future -> future.handle((value, error) -> error == null ? value : error.getMessage()))
              .map(CompletableFuture::join)
              .toList();
        }
      }
      """;

  private WorkPlugins() {}

  /** Returns the service and its caller alone. */
  static PluginJars service(Path directory) {
    return new PluginJars(directory).jar("work", SERVICE, BASE, CALLER);
  }

  /** Returns the service with the plugins first, bad and last. */
  static PluginJars all(Path directory) {
    PluginJars jars = service(directory);
    for (String id : new String[] {"first", "bad", "last"}) {
      String type = Character.toUpperCase(id.charAt(0)) + id.substring(1);
      jars.jar(
          id,
          """
          package %1$s;

          @io.epi4j.EpiPlugin("%1$s")
          @io.epi4j.EpiProvider
          public final class %2$s extends work.Base {}
          """
              .formatted(id, type));
    }
    return jars;
  }
}
