package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is compiled against a facade of another jar, with every warning on. */
class ConsumerTest {
  private static final Map<String, String> API =
      Map.of(
          "api/Handlers.java",
          """
          package api;

          import io.epi4j.Decision;
          import io.epi4j.EpiService;
          import java.io.IOException;
          import java.util.List;

          @EpiService
          public interface Handlers extends Parent<String> {
            Decision<List<String>> handle(String request) throws IOException;

            boolean authorized(String user);

            <T extends Comparable<T>> T same(T value);

            @SuppressWarnings("unchecked")
            <T> T[] all(T... values);

            /** An older one. */
            @Deprecated(since = "1.1")
            void old();

            @Deprecated(since = "1.2", forRemoval = true)
            int gone(int number);
          }
          """,
          "api/Saved.java",
          """
          package api;

          import io.epi4j.Channel;
          import io.epi4j.ChannelKey;

          @Channel("saved")
          public record Saved(@ChannelKey String name, long size, String... tags) {
            @Override
            public String name() {
              return name;
            }
          }
          """,
          "api/Change.java",
          """
          package api;

          import io.epi4j.Channel;

          @Channel
          public sealed interface Change {
            record Added(String value) implements Change {}
          }
          """,
          "api/Metric.java",
          """
          package api;

          import io.epi4j.EpiData;

          @EpiData(service = "stats", key = "metrics")
          public record Metric(String desc) {}
          """,
          "api/Parent.java",
          "package api; public interface Parent<P> { P inherited(P it); }");

  private static final String CALLS =
      """
      package app;

      import api.Change;
      import api.ChangeChannel;
      import api.HandlersFacade;
      import api.Metric;
      import api.MetricData;
      import api.Saved;
      import api.SavedChannel;
      import io.epi4j.Decision;
      import io.epi4j.Subscribe;
      import io.epi4j.runtime.Epi;
      import io.epi4j.runtime.channel.KeyedChannel;
      import java.io.IOException;
      import java.util.List;
      import java.util.Optional;

      final class Application {
        private static final HandlersFacade HANDLERS = HandlersFacade.of(Epi.global());

        private static final MetricData METRICS = MetricData.of(Epi.global());

        private static final SavedChannel SAVED = SavedChannel.of(Epi.global());

        private static final ChangeChannel CHANGES = ChangeChannel.of(Epi.global());

        private Application() {}

        @Subscribe(key = "accounts")
        static void on(Saved event) {}

        static void main(String[] arguments) throws IOException {
          List<Decision<List<String>>> each = HANDLERS.each().handle("/");
          Decision<List<String>> decided = HANDLERS.decide().handle("/");
          boolean all = HANDLERS.all().authorized("ada");
          List<Integer> sames = HANDLERS.each().same(1);
          String same = HANDLERS.pipe().same("a");
          List<String[]> arrays = HANDLERS.each().all("a", "b");
          Optional<Metric> metric = METRICS.first("latency");
          METRICS.onChange(change -> System.out.println(change.added())).close();
          SAVED.subscribe("accounts", event -> System.out.println(event.size())).close();
          SAVED.subscribeWithSubscription((subscription, event) -> subscription.close());
          SAVED.publish("accounts", 1, "a", "b");
          SAVED.publish(new Saved("accounts", 1));
          SAVED.publishLazily("accounts", () -> new Saved("accounts", 2));
          KeyedChannel<String, Saved> channel = SAVED;
          CHANGES.publish(new Change.Added(channel.name().toString()));
          String inherited = HANDLERS.pipe().inherited("a");
          System.out.println(
              List.of(each, decided, all, sames, same, arrays, metric, inherited));
          // MORE
        }
      }
      """;

  @TempDir Path directory;
  private Path api;

  @BeforeEach
  void compileApi() {
    OnDisk compiler = OnDisk.javac(directory.resolve("api"));
    api = compiler.output();
    assertEquals(List.of(), compiler.compile(API, "-Aepi.plugin=api", "-Xlint:all", "-Werror"));
  }

  @Test
  void isNotWarned() {
    OnDisk application = OnDisk.javac(directory.resolve("app"), api);
    assertEquals(List.of(), compile(application, "", "-Xlint:all", "-Werror"));
  }

  @Test
  void isNotWarnedByEclipse() {
    OnDisk application = new OnDisk(new EclipseCompiler(), directory.resolve("app"), List.of(api));
    assertEquals(List.of(), compile(application, ""));
  }

  @Test
  void isWarnedOfWhatIsDeprecated() {
    OnDisk application = OnDisk.javac(directory.resolve("app"), api);
    String more = "HANDLERS.each().old(); HANDLERS.pipe().gone(1); HANDLERS.each().gone(1);";
    List<String> warnings = compile(application, more, "-Xlint:all");
    assertEquals(3, warnings.size(), warnings.toString());
    assertTrue(warnings.get(0).contains("old() in api.HandlersFacade.Each has been deprecated"));
    assertTrue(
        warnings.get(1).contains("gone(int) in api.HandlersFacade.Pipe has been deprecated"));
    assertTrue(warnings.get(1).contains("and marked for removal"), warnings.get(1));
    assertTrue(
        warnings.get(2).contains("gone(int) in api.HandlersFacade.Each has been deprecated"));
  }

  private static List<String> compile(OnDisk application, String more, String... options) {
    return application.compile(
        Compiling.processors(),
        Map.of("app/Application.java", CALLS.replace("// MORE", more)),
        Stream.concat(Stream.of("-Aepi.plugin=app"), Stream.of(options)).toList());
  }
}
