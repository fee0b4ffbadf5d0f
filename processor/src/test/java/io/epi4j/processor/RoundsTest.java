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
          """,
          "demo/Saved.java",
          """
          package demo;

          import io.epi4j.Channel;
          import io.epi4j.ChannelKey;
          import io.epi4j.Subscribe;

          @Channel(Generated.ID)
          record Saved(Generated value, @ChannelKey GeneratedValue key) {
            @Subscribe(mailbox = Generated.ID, timeout = GeneratedValue.INTERVAL)
            static void on(Saved event) {}
          }
          """,
          "demo/Metric.java",
          """
          package demo;

          import io.epi4j.DataProvider;
          import io.epi4j.EpiData;
          import java.util.Map;

          @EpiData(service = Generated.ID, key = "metrics")
          @DataProvider(value = LateData.class, resource = Generated.ID + ".json")
          record Metric(GeneratedValue value) {
            @DataProvider(value = Metric.class, interval = GeneratedValue.INTERVAL)
            static Map<String, Metric> metrics() {
              return Map.of();
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
            List.of(
                new ChannelProcessor(),
                new DataViewProcessor(),
                new FacadeProcessor(),
                new ManifestProcessor(),
                new LateTypes()),
            SOURCES,
            List.of(options));
    assertEquals(List.of(), messages);
    assertTrue(demo.text("demo/GreeterFacade.java").contains("Generated greet(Generated name)"));
    assertTrue(demo.text("demo/GreeterFacade.java").contains("Generated inherited(Generated it)"));
    String manifest = demo.text("META-INF/epi/demo.json");
    assertTrue(manifest.contains("\"id\": \"late.greeters\""), manifest);
    assertTrue(manifest.contains("greet(Ldemo/Generated;)Ldemo/Generated;"), manifest);
    assertTrue(manifest.contains("\"demo.LateProvider\""), manifest);
    assertTrue(manifest.contains("\"resource\": \"late.greeters.json\""), manifest);
    assertTrue(manifest.contains("\"interval\": 250"), manifest);
    assertTrue(manifest.contains("\"timeout\": 250"), manifest);
    assertTrue(manifest.contains("\"key\": \"demo.GeneratedValue\""), manifest);
    assertTrue(
        demo.text("demo/SavedChannel.java")
            .contains("void publish(Generated value, GeneratedValue key)"));
    assertTrue(demo.text("demo/MetricData.java").contains("MetricData of(Epi epi)"));
    assertTrue(demo.text("demo/LateDataData.java").contains("LateDataData of(Epi epi)"));
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
        write(
            "LateData",
            "@io.epi4j.EpiData(service = \"late\", key = \"data\") public record LateData(int a)"
                + " {}");
      } else if (round == 2) {
        write(
            "GeneratedValue",
            "public record GeneratedValue(int a) { static final String INTERVAL = \"250ms\"; }");
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
