package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services in named modules. */
class ModuleTest {
  private static final String SERVICE =
      """
      package demo;

      import io.epi4j.EpiService;

      @EpiService("greeters")
      public interface Greeter {
        String greet(String name);
      }
      """;

  @TempDir Path directory;

  @Test
  void theFacadeIsWrittenWhereTheRuntimeIsRead() {
    OnDisk demo = OnDisk.javac(directory.resolve("classes"));
    List<String> messages = compile(demo, "requires io.epi4j; requires io.epi4j.runtime;");
    assertEquals(List.of(), messages);
    assertTrue(demo.text("demo/GreeterFacade.java").contains("GreeterFacade of(Epi epi)"));
    assertEquals("demo\n", demo.text("META-INF/epi/plugin"));
  }

  @Test
  void aModuleThatDoesNotReadTheRuntimeIsToldTo() {
    List<String> messages =
        compile(OnDisk.javac(directory.resolve("classes")), "requires io.epi4j;");
    assertEquals(1, messages.size(), messages.toString());
    assertEquals(
        "[EpiRuntimeMissing] The facade of Greeter needs io.epi4j.runtime.dispatch.ServiceType,"
            + " which cannot be seen from here. Add the dependency io.epi4j:epi4j-runtime, and"
            + " \"requires io.epi4j.runtime;\" to module-info.java.",
        messages.get(0));
  }

  private static List<String> compile(OnDisk demo, String directives) {
    String modulePath =
        Compiling.classPath().stream()
            .map(File::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return demo.compile(
        Map.of(
            "module-info.java", "module demo { " + directives + " }", "demo/Greeter.java", SERVICE),
        "-Aepi.plugin=demo",
        "--module-path",
        modulePath + File.pathSeparator + jackson());
  }

  private static String jackson() {
    return com.fasterxml.jackson.core.JsonFactory.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath();
  }
}
