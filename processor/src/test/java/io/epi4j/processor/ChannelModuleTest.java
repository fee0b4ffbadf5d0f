package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels and subscribers in named modules. */
class ChannelModuleTest {
  private static final String EVENT =
      """
      package demo;

      import io.epi4j.Channel;
      import io.epi4j.ChannelKey;

      @Channel
      public record Saved(@ChannelKey String name) {}
      """;

  private static final String SUBSCRIBER =
      """
      package demo.impl;

      import demo.Saved;
      import io.epi4j.Subscribe;

      final class Auditor {
        @Subscribe
        void on(Saved event) {}
      }
      """;

  @TempDir Path directory;
  private int compilations;

  @Test
  void theClassIsWrittenWhereTheRuntimeIsRead() {
    OnDisk demo = place();
    assertEquals(List.of(), compile(demo, "requires io.epi4j.runtime;", Map.of()));
    assertTrue(demo.text("demo/SavedChannel.java").contains("SavedChannel of(Epi epi)"));
  }

  @Test
  void aModuleThatDoesNotReadTheRuntimeIsToldTo() {
    assertEquals(
        List.of(
            "[EpiRuntimeMissing] The channel of Saved needs io.epi4j.runtime.channel.ChannelType,"
                + " which cannot be seen from here. Add the dependency io.epi4j:epi4j-runtime, and"
                + " \"requires io.epi4j.runtime;\" to module-info.java."),
        compile(place(), "", Map.of()));
  }

  @Test
  void aModuleWithSubscribersLetsTheRuntimeIn() {
    Map<String, String> subscriber = Map.of("demo/impl/Auditor.java", SUBSCRIBER);
    assertEquals(
        List.of(
            "[EpiProvidesMissing] Module demo has subscribers, and nobody outside could reach them."
                + " Add to its module-info.java: provides io.epi4j.spi.PluginAccess with"
                + " demo.impl.DemoPluginAccess;"),
        compile(place(), "requires io.epi4j.runtime;", subscriber));
    assertEquals(
        List.of(),
        compile(
            place(),
            "requires io.epi4j.runtime; provides io.epi4j.spi.PluginAccess with"
                + " demo.impl.DemoPluginAccess;",
            subscriber));
  }

  private OnDisk place() {
    return OnDisk.javac(directory.resolve("classes" + compilations++));
  }

  private static List<String> compile(OnDisk place, String directives, Map<String, String> more) {
    Map<String, String> sources = new TreeMap<>(more);
    sources.put("module-info.java", "module demo { requires io.epi4j; " + directives + " }");
    sources.put("demo/Saved.java", EVENT);
    return place.compile(
        sources,
        "-Aepi.plugin=demo",
        "-Xlint:all",
        "-Werror",
        "--module-path",
        Compiling.classPath().stream()
            .map(File::toString)
            .collect(Collectors.joining(File.pathSeparator)));
  }
}
