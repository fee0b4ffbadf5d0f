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

/** Services and providers in named modules. */
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

  private static final String PROVIDER =
      """
      package demo.impl;

      import demo.Greeter;
      import io.epi4j.EpiProvider;

      @EpiProvider
      final class English implements Greeter {
        @Override
        public String greet(String name) {
          return "Hello " + name;
        }
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

  @Test
  void aModuleWithProvidersIsToldTheLineThatItLacks() {
    List<String> messages = compileProvider("");
    assertEquals(
        List.of(
            "[EpiProvidesMissing] Module demo has providers, and nobody outside could reach them."
                + " Add to its module-info.java: provides io.epi4j.spi.PluginAccess with"
                + " demo.impl.ShopDemoPluginAccess;"),
        messages);
  }

  @Test
  void theAccessClassIsThereForTheDeclarationThatNamesIt() {
    assertEquals(
        List.of(),
        compileProvider("provides io.epi4j.spi.PluginAccess with demo.impl.ShopDemoPluginAccess;"));
    assertEquals(
        """
        package demo.impl;

        import io.epi4j.spi.PluginAccess;
        import java.lang.invoke.MethodHandles;
        import javax.annotation.processing.Generated;

        /**
         * Lets Epi4J make what plugin {@code shop-demo} contributes. The declaration of this module names
         * it: {@code provides io.epi4j.spi.PluginAccess with demo.impl.ShopDemoPluginAccess;}
         */
        @Generated("io.epi4j.processor.ManifestProcessor")
        public final class ShopDemoPluginAccess extends PluginAccess {
          /** For the module system. */
          public ShopDemoPluginAccess() {}

          @Override
          public String plugin() {
            return "shop-demo";
          }

          @Override
          protected MethodHandles.Lookup lookup() {
            return MethodHandles.lookup();
          }
        }
        """,
        OnDisk.javac(directory.resolve("classes")).text("demo/impl/ShopDemoPluginAccess.java"));
  }

  private List<String> compileProvider(String provides) {
    OnDisk demo = OnDisk.javac(directory.resolve("classes"));
    return demo.compile(
        Map.of(
            "module-info.java",
            "module demo { requires io.epi4j; requires io.epi4j.runtime; " + provides + " }",
            "demo/Greeter.java",
            SERVICE,
            "demo/impl/English.java",
            PROVIDER),
        "-Aepi.plugin=shop-demo",
        "-Xlint:all",
        "-Werror",
        "--module-path",
        modulePath());
  }

  private static List<String> compile(OnDisk demo, String directives) {
    return demo.compile(
        Map.of(
            "module-info.java", "module demo { " + directives + " }", "demo/Greeter.java", SERVICE),
        "-Aepi.plugin=demo",
        "--module-path",
        modulePath());
  }

  private static String modulePath() {
    return Compiling.classPath().stream()
        .map(File::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
