package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.EpiService;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of ours, and of the disk: they are told, and the compiler goes on. */
class GuardTest {
  private static final String GREETER =
      """
      package demo;

      import io.epi4j.EpiService;

      @EpiService("greeters")
      public interface Greeter {
        Missing greet(String name);
      }
      """;

  private static final Map<String, String> SOURCES = Map.of("demo/Greeter.java", GREETER);

  @TempDir Path directory;

  @Test
  void aFaultOfOursIsAnErrorOnTheElementAtHand() {
    List<String> messages =
        OnDisk.javac(directory.resolve("classes"))
            .compile(List.of(new Faulty()), SOURCES, List.of());
    assertEquals(2, messages.size(), messages.toString());
    assertTrue(messages.get(1).contains("cannot find symbol"), messages.toString());
    assertTrue(messages.get(0).startsWith("[EpiInternal]"), messages.toString());
    assertTrue(messages.get(0).contains("this is a bug in Epi4J"), messages.toString());
    assertTrue(messages.get(0).contains("a planted fault"), messages.toString());
  }

  @Test
  void aManifestIsNotLeftOutInSilenceWhereNoFacadesAreWritten() {
    String generic = GREETER.replace("Greeter", "Greeter<T>").replace("Missing", "int");
    List<String> messages =
        OnDisk.javac(directory.resolve("classes"))
            .compile(
                List.of(new ManifestProcessor()),
                Map.of("demo/Greeter.java", generic),
                List.of("-Aepi.plugin=demo"));
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).startsWith("[EpiServiceGeneric]"), messages.get(0));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws Exception {
    Files.writeString(
        Files.createDirectory(directory.resolve("classes")).resolve("META-INF"), "no directory");
    List<String> messages =
        OnDisk.javac(directory.resolve("classes"))
            .compile(
                Map.of("demo/Greeter.java", GREETER.replace("Missing", "int")),
                "-Aepi.plugin=demo");
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).startsWith("[EpiUnwritten] The plugin's manifest"), messages.get(0));
  }

  private static final class Faulty extends GuardedProcessor {
    @Override
    List<Class<? extends Annotation>> annotations() {
      return List.of(EpiService.class);
    }

    @Override
    void process(RoundEnvironment round) {
      for (Element element : round.getElementsAnnotatedWith(EpiService.class)) {
        atHand(element);
        throw new IllegalStateException("a planted fault");
      }
    }

    @Override
    boolean claims(Set<? extends TypeElement> annotations) {
      return true;
    }
  }
}
