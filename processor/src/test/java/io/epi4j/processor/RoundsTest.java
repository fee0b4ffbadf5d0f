package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elements that other processors of the same compilation write, or complete. */
class RoundsTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "demo/Greeter.java",
          """
          package demo;

          import io.epi4j.EpiPlugin;
          import io.epi4j.EpiService;

          @EpiService(Generated.ID)
          public interface Greeter extends GeneratedBase<Generated> {
            Generated greet(Generated name);
          }

          @EpiPlugin("demo")
          final class Demo {}
          """,
          "demo/English.java",
          """
          package demo;

          import io.epi4j.EpiProvider;

          @EpiProvider
          final class English extends GeneratedParent implements Greeter {
            @Override
            public Generated greet(Generated name) {
              return name;
            }
          }
          """);

  @TempDir Path directory;

  @Test
  void waitForTypesThatAreWrittenLater() {
    OnDisk demo = OnDisk.javac(directory.resolve("classes"));
    assertComplete(demo, "-Xlint:all", "-Werror");
  }

  @Test
  void waitForThemUnderEclipseToo() {
    OnDisk demo = new OnDisk(new EclipseCompiler(), directory.resolve("classes"), List.of());
    assertComplete(demo, "-nowarn");
  }

  private static void assertComplete(OnDisk demo, String... options) {
    List<String> messages =
        demo.compile(
            List.of(new FacadeProcessor(), new ManifestProcessor(), new LateTypes()),
            SOURCES,
            List.of(options));
    assertEquals(List.of(), messages);
    assertTrue(demo.text("demo/GreeterFacade.java").contains("Generated greet(Generated name)"));
    assertTrue(demo.text("demo/GreeterFacade.java").contains("Generated inherited(Generated it)"));
    String manifest = demo.text("META-INF/epi/demo.json");
    assertTrue(manifest.contains("\"id\": \"late.greeters\""), manifest);
    assertTrue(manifest.contains("greet(Ldemo/Generated;)Ldemo/Generated;"), manifest);
    assertTrue(manifest.contains("\"demo.LateProvider\""), manifest);
    assertTrue(demo.text("demo/LateServiceFacade.java").contains("public void late()"));
  }

  @Test
  void writeNoManifestWithoutTypesThatNeverCome() {
    OnDisk demo = OnDisk.javac(directory.resolve("classes"));
    List<String> messages = demo.compile(SOURCES);
    assertTrue(messages.stream().noneMatch(text -> text.contains("[Epi")), messages.toString());
    assertTrue(messages.stream().allMatch(text -> text.contains("cannot find symbol")));
    assertTrue(demo.written().isEmpty());
  }

  /** Writes types one round after the other. */
  @SupportedAnnotationTypes("*")
  private static final class LateTypes extends AbstractProcessor {
    private int round;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment env) {
      round++;
      if (round == 1) {
        write("Generated", "public interface Generated { String ID = \"late.greeters\"; }");
        write(
            "LateService",
            "@io.epi4j.EpiService(\"late\") public interface LateService { void late(); }");
      } else if (round == 2) {
        write("GeneratedBase", "public interface GeneratedBase<T> { T inherited(T it); }");
        write(
            "LateProvider",
            "@io.epi4j.EpiProvider class LateProvider implements LateService {"
                + " @Override public void late() {} }");
      } else if (round == 3) {
        write(
            "GeneratedParent",
            "class GeneratedParent { public Generated inherited(Generated it) { return it; } }");
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile("demo." + name).openWriter()) {
        writer.write("package demo;\n" + text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
