package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.ChannelInfo;
import io.epi4j.runtime.Definition;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Subscriber;
import io.epi4j.runtime.problem.Problem;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscribers of plugins that were really compiled, through the generated channel. */
class EventConformanceTest {
  private static final String EVENT =
      """
      package api;
      @io.epi4j.EpiPlugin("api")
      @io.epi4j.Channel("db_events")
      public record DbEvent(@io.epi4j.ChannelKey String db, int number) {
        public static final java.util.List<String> TOLD =
            new java.util.concurrent.CopyOnWriteArrayList<>();
      }
      """;

  private static final String TICK =
      """
      package api;
      @io.epi4j.Channel
      public interface Tick { int number(); }
      """;

  /** Publishes, and returns what was told until now. */
  private static final String CALLER =
      """
      package api;
      public final class Caller
          implements java.util.function.BiFunction<io.epi4j.runtime.Epi, String, Object> {
        @Override public Object apply(io.epi4j.runtime.Epi epi, String dbs) {
          int number = 0;
          for (String db : dbs.split(" ")) {
            DbEventChannel.of(epi).publish(db, ++number);
          }
          return java.util.List.copyOf(DbEvent.TOLD);
        }
      }
      """;

  @TempDir Path directory;

  private PluginJars jars = new PluginJars(Path.of(""));

  @BeforeEach
  void anApi() {
    jars = new PluginJars(directory).jar("api", EVENT, TICK, CALLER);
  }

  private static String listener(String plugin, String body) {
    return """
    package %1$s;
    import api.DbEvent;
    import io.epi4j.*;
    import java.util.*;

    @EpiPlugin("%1$s")
    final class Listener {
    %2$s
      static void told(String text) {
        DbEvent.TOLD.add("%1$s " + text);
      }
    }
    """
        .formatted(plugin, body);
  }

  @SuppressWarnings("unchecked") // the class is one of the sources above
  private static List<String> publish(Epi epi, ClassLoader loader, String dbs) throws Exception {
    Object caller = loader.loadClass("api.Caller").getConstructor().newInstance();
    return (List<String>) ((BiFunction<Epi, String, Object>) caller).apply(epi, dbs);
  }

  @Test
  void everyFormInTheOrderOfThePlugins() throws Exception {
    jars.jar(
        "bar",
        listener(
            "bar",
            """
              @Subscribe(order = 1) static void later(DbEvent event) { told("later"); }
              @Subscribe void on(DbEvent event) { told("on " + event.db()); }
              @Subscribe(key = "a") void keyed(DbEvent event) { told("keyed"); }
            """));
    jars.jar(
        "foo",
        listener(
            "foo",
            """
              private final String id;
              Listener(PluginContext context) { id = context.id(); }
              @Subscribe void once(Subscription own, DbEvent event) throws Exception {
                told("once " + id);
                own.close();
              }
            """));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).order("foo", "*").strict().start()) {
      assertEquals(
          List.of("foo once foo", "bar on a", "bar keyed", "bar later", "bar on b", "bar later"),
          publish(epi, loader, "a b"));
    }
  }

  @Test
  void twoMethodsWhoseEventsHaveOneSimpleNameAreTwo() throws Exception {
    jars.jar(
        "foo",
        """
        package foo;
        @io.epi4j.Channel
        public record DbEvent(int number) {}
        """,
        """
        package foo;
        import io.epi4j.*;

        @EpiPlugin("foo")
        final class Listener {
          @Subscribe void on(DbEvent event) {}
          @Subscribe void on(api.DbEvent event) { api.DbEvent.TOLD.add("told"); }
        }
        """);
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      assertEquals(List.of("told"), publish(epi, loader, "a"));
      assertEquals(1, channel(epi, "foo.DbEvent").subscribers().size());
    }
  }

  @Test
  void aProviderAndAPluginObjectAreCalledAsTheyAre() throws Exception {
    jars.jar(
        "foo",
        """
        package foo;
        import api.DbEvent;
        import io.epi4j.*;

        @EpiPlugin("foo")
        public final class Foo implements Plugin {
          private boolean started;
          @Override public void started(PluginContext context) { started = true; }
          @Override public void stopped() {
            DbEvent.TOLD.add("stopped");
          }
          @Subscribe void on(DbEvent event) { DbEvent.TOLD.add("started " + started); }
        }
        """,
        """
        package foo;
        @io.epi4j.EpiService
        public interface Counted { int count(); }
        """,
        """
        package foo;
        import api.DbEvent;
        import io.epi4j.*;

        @EpiProvider
        final class Counter implements Counted {
          private int count;
          @Subscribe void on(DbEvent event) { count++; }
          @Override public int count() { return count; }
        }
        """);
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      publish(epi, loader, "a b c");
      assertEquals(List.of(3), epi.service("foo.Counted").each("count"));
      assertEquals("started true", publish(epi, loader, "d").get(0));
    }
  }

  @Test
  void aMailboxIsEmptiedWhenThePluginEnds() throws Exception {
    jars.jar(
        "foo",
        listener(
            "foo",
            """
              @Subscribe(mailbox = "box", overflow = Overflow.BLOCK)
              void some(List<DbEvent> events) { events.forEach(event -> told("some " + event.db())); }
              @Subscribe(mailbox = "box", overflow = Overflow.BLOCK)
              void one(DbEvent event) { told("one " + event.db()); }
            """));
    List<String> told;
    try (URLClassLoader loader = jars.loader()) {
      try (Epi epi = Epi.builder().classLoader(loader).strict().start()) {
        publish(epi, loader, "a b");
      }
      @SuppressWarnings("unchecked") // the field is one of the sources above
      List<String> all = (List<String>) loader.loadClass("api.DbEvent").getField("TOLD").get(null);
      told = all;
    }
    assertEquals(
        List.of("foo one a", "foo one b", "foo some a", "foo some b"),
        told.stream().sorted().toList());
  }

  @Test
  void thePluginsOwnEventsReachItWhileItStops() throws Exception {
    jars.jar(
        "foo",
        """
        package foo;
        import api.DbEvent;
        import io.epi4j.*;

        @EpiPlugin("foo")
        public final class Foo implements Plugin {
          private io.epi4j.runtime.Epi epi;
          @Override public void started(PluginContext context) {
            epi = io.epi4j.runtime.Epi.of(context);
          }
          @Override public void stopped() { api.DbEventChannel.of(epi).publish("last", 0); }
        }
        """);
    jars.jar(
        "early",
        """
        package early;
        import api.DbEvent;
        import io.epi4j.*;

        @EpiPlugin("early")
        public final class Early implements Plugin {
          @Subscribe void on(DbEvent event) { System.setProperty("early.told", event.db()); }
        }
        """);
    System.clearProperty("early.told");
    try (URLClassLoader loader = jars.loader()) {
      Epi.builder().classLoader(loader).order("early", "*").strict().start().close();
    }
    assertEquals("last", System.getProperty("early.told"));
  }

  /** The keys of events are known by the generated class, which nobody has used here. */
  @Test
  void whoPublishesByNameReachesKeysToo() throws Exception {
    jars.jar(
        "foo",
        listener(
            "foo", "  @Subscribe(key = \"a\") void keyed(DbEvent event) { told(event.db()); }\n"));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      Class<?> event = loader.loadClass("api.DbEvent");
      publishByName(epi, event);
      assertEquals(List.of("foo a"), event.getField("TOLD").get(null));
    }
  }

  private static <E> void publishByName(Epi epi, Class<E> type) throws Exception {
    for (String key : List.of("a", "b")) {
      Object event = type.getConstructor(String.class, int.class).newInstance(key, 1);
      epi.channel("db_events", type).publish(type.cast(event));
    }
  }

  @Test
  void whatAPluginContributesStandsInTheReport() throws Exception {
    jars.jar(
        "foo",
        listener(
            "foo",
            """
              @Subscribe(key = "a", order = 2) void keyed(DbEvent event) { told("keyed"); }
              @Subscribe(mailbox = "box") void some(List<DbEvent> events) {}
            """));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).strict().countDeliveries().start()) {
      publish(epi, loader, "a");
      ChannelInfo channel = channel(epi, "db_events");
      assertEquals("api", channel.plugin());
      List<Subscriber> subscribers = channel.subscribers();
      assertEquals("foo.Listener.some(List)", subscribers.get(0).name());
      assertEquals(Subscriber.Kind.BATCH, subscribers.get(0).kind());
      assertEquals("foo.Listener.keyed(DbEvent)", subscribers.get(1).name());
      assertEquals(1, subscribers.get(1).delivered().orElse(0));
      assertEquals(List.of(), channel(epi, "api.Tick").subscribers());
      assertTrue(epi.report().explain().contains("db_events, declared by api"));
      assertTrue(
          epi.report()
              .explain()
              .contains("foo: foo.Listener.keyed(DbEvent) for a, called directly, 1 del"));
      assertTrue(epi.report().explain().contains("api.Tick, declared by api: nobody"));
      assertTrue(epi.report().explainJson().contains("\"kind\" : \"batch\""));
      assertEquals(
          List.of("CHANNEL api.Tick {}", "CHANNEL db_events {}"),
          definitions(epi, Definition.Kind.CHANNEL));
      assertEquals(
          List.of(
              "SUBSCRIBER db_events {mailbox=box}",
              "SUBSCRIBER db_events " + Map.of("key", "a", "order", "2")),
          definitions(epi, Definition.Kind.SUBSCRIBER));
    }
  }

  private static ChannelInfo channel(Epi epi, String name) {
    return epi.report().channels().stream()
        .filter(channel -> channel.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> definitions(Epi epi, Definition.Kind kind) {
    return epi.report().definitions().stream()
        .filter(definition -> definition.kind() == kind)
        .map(each -> each.kind() + " " + each.key() + " " + each.options())
        .toList();
  }

  @Test
  void theReportKnowsOfSubscribersThatWereLost() throws Exception {
    jars.jar("foo", listener("foo", "  @Subscribe void on(DbEvent event) {}\n"));
    jars.unprocessed("lost", listener("lost", "  @Subscribe void on(DbEvent event) {}\n"));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      String explanation = epi.report().explain();
      assertEquals(1, SpoiledJars.count(explanation, "ERROR ["), explanation);
      assertTrue(
          explanation.contains("ERROR [processor-not-run] " + jars.path("lost")), explanation);
    }
  }

  @Test
  void aClassThatIsGoneIsToldOnce() throws Exception {
    jars.jar("foo", listener("foo", "  @Subscribe void on(DbEvent event) {}\n"));
    jars.change("foo", root -> SpoiledJars.delete(root, "foo/Listener.class"));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      String explanation = epi.report().explain();
      assertEquals(1, SpoiledJars.count(explanation, "ERROR [class-missing]"), explanation);
      assertEquals(1, SpoiledJars.count(explanation, "ERROR ["), explanation);
    }
  }

  /** The API's event has lost what the plugin was compiled against. */
  @Test
  void aSubscriberThatDoesNotFitIsLeftOutAlone() throws Exception {
    jars.jar(
        "foo",
        listener(
            "foo",
            """
              @Subscribe void on(DbEvent event) { told("on"); }
            """),
        """
        package foo;
        final class Other {
          @io.epi4j.Subscribe void on(api.Tick tick) {}
        }
        """);
    jars.change("api", root -> SpoiledJars.delete(root, "api/Tick.class"));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of("foo on"), publish(epi, loader, "a"));
      Problem problem = epi.report().problems().get(0);
      assertEquals("subscriber-unusable", problem.id());
      assertTrue(problem.message().contains("foo.Other.on(Tick)"), problem.message());
      assertFalse(problem.cause().isEmpty());
    }
  }
}
