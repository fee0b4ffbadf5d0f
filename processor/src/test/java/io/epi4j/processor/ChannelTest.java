package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Channel;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated class publishes to the subscribers that the generated manifest lists. */
class ChannelTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "demo/Saved.java",
          """
          package demo;

          import io.epi4j.Channel;
          import io.epi4j.ChannelKey;

          @Channel("saved")
          record Saved(@ChannelKey String name, int... sizes) {
            static int made;

            Saved {
              made++;
            }
          }
          """,
          "demo/Root.java",
          """
          package demo;

          import io.epi4j.Channel;
          import io.epi4j.ChannelKey;

          @Channel
          record Root(String path) {
            @ChannelKey
            char root() {
              return path.charAt(0);
            }
          }
          """,
          "demo/Auditor.java",
          """
          package demo;

          import io.epi4j.PluginContext;
          import io.epi4j.Subscribe;
          import io.epi4j.Subscription;
          import java.util.ArrayList;
          import java.util.List;

          final class Auditor {
            static final List<String> CALLS = new ArrayList<>();
            private final String plugin;

            Auditor(PluginContext context) {
              plugin = context.id();
            }

            @Subscribe(key = "a", order = 2)
            void on(Saved event) {
              CALLS.add(plugin + ": " + event.name() + event.sizes().length);
            }

            @Subscribe(key = "a", order = 1)
            static void once(Subscription subscription, Saved event) {
              CALLS.add("once");
              subscription.close();
            }

            @Subscribe(key = "/")
            static void on(Root event) {
              CALLS.add(event.path());
            }
          }
          """);

  @TempDir Path directory;

  @Test
  void publishesToThoseWhoSubscribed() throws Exception {
    OnDisk demo = OnDisk.javac(directory.resolve("classes"));
    assertEquals(List.of(), demo.compile(SOURCES, "-Aepi.plugin=demo", "-Xlint:all", "-Werror"));
    URL[] classes = {demo.output().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      Channel<?> saved = channel(loader.loadClass("demo.SavedChannel"), epi);
      publish(saved, "b", new int[] {1});
      assertEquals(0, made(loader));
      publish(saved, "a", new int[] {1, 2});
      publish(saved, "a", new int[0]);
      assertEquals(2, made(loader));
      Channel<?> root = channel(loader.loadClass("demo.RootChannel"), epi);
      publish(root, "usr");
      publish(root, "/usr");
      assertEquals(List.of("once", "demo: a2", "demo: a0", "/usr"), calls(loader));
      publishEvent(saved, event(loader, "a", new int[] {1, 2, 3}));
      assertEquals("demo: a3", calls(loader).get(4));
      assertTrue(epi.report().problems().isEmpty(), epi.report().problems().toString());
    }
  }

  private static Channel<?> channel(Class<?> type, Epi epi) throws Exception {
    Method of = type.getDeclaredMethod("of", Epi.class);
    of.setAccessible(true);
    return (Channel<?>) of.invoke(null, epi);
  }

  private static void publish(Channel<?> channel, Object... components) throws Exception {
    Method publish =
        Arrays.stream(channel.getClass().getDeclaredMethods())
            .filter(method -> method.getName().equals("publish"))
            .filter(method -> !method.isBridge())
            .filter(method -> !takesEvent(method))
            .findFirst()
            .orElseThrow();
    publish.setAccessible(true);
    publish.invoke(channel, components);
  }

  private static boolean takesEvent(Method method) {
    String channel = method.getDeclaringClass().getName();
    return channel.equals(method.getParameterTypes()[0].getName() + "Channel");
  }

  @SuppressWarnings("unchecked") // it is an event of that channel
  private static <E> void publishEvent(Channel<E> channel, Object event) {
    channel.publish((E) event);
  }

  private static Object event(ClassLoader loader, Object... components) throws Exception {
    Constructor<?> constructor = loader.loadClass("demo.Saved").getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(components);
  }

  private static int made(ClassLoader loader) throws Exception {
    var made = loader.loadClass("demo.Saved").getDeclaredField("made");
    made.setAccessible(true);
    return made.getInt(null);
  }

  private static List<String> calls(ClassLoader loader) throws Exception {
    var calls = loader.loadClass("demo.Auditor").getDeclaredField("CALLS");
    calls.setAccessible(true);
    List<String> copy = new ArrayList<>();
    ((List<?>) calls.get(null)).forEach(call -> copy.add((String) call));
    return copy;
  }
}
