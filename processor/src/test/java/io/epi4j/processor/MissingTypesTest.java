package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A type that is mentioned and never comes, or comes too late: the compiler says so, and we say
 * nothing, since all that we could say follows from it.
 */
class MissingTypesTest {
  private static final String SERVICE = "package demo; public interface Greeter { void greet(); }";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@EpiService interface It { Missing greet(); }",
        "@EpiService interface It { void greet(java.util.List<? super Missing[]> it); }",
        "@EpiService interface It { <T extends Missing> void greet(T it); }",
        "@EpiService interface It { String greet(@Piped String it, Missing other); }",
        "@EpiService interface It extends Missing {}",
        "@EpiService interface It extends java.util.function.Supplier<Missing> {}",
        "@EpiService @Missing interface It { void greet(); }",
        "@EpiService interface It { @Missing void greet(); }",
        "@EpiService interface It { void greet(@Missing String it); }",
        "@EpiService interface It { @SuppressWarnings(Missing.NAME) void greet(); }",
        "@EpiService(Missing.ID) interface It { void greet(); }",
        "@EpiProvider class It extends Missing implements Greeter { public void greet() {} }",
        "@EpiProvider class It implements Greeter, Missing { public void greet() {} }",
        "@EpiProvider class It implements Greeter { public void greet() { } Missing it; }",
        "@EpiProvider @Missing class It implements Greeter { public void greet() { } }",
        "@EpiProvider(order = Missing.ORDER) class It implements Greeter { public void greet() {}"
            + " }",
        "@Channel record It(Missing it) {}",
        "@Channel(Missing.ID) record It(String it) {}",
        "@Channel record It(@ChannelKey @Missing String it) {}",
        "class It { @Subscribe void on(Missing it) {} }",
        "class It { @Subscribe(key = Missing.KEY) void on(String it) {} }",
        "class It { @Subscribe(key = \"a\") void on(E it) {} @Channel record E(Missing m) {} }",
        "class It { @Subscribe Missing on(Missing it) {} }",
        "@EpiPlugin(Missing.ID) class It {}",
        "@EpiPlugin(\"it\") class It implements Missing {}",
      })
  void areLeftToTheCompiler(String it) {
    Map<String, String> sources =
        Map.of(
            "demo/It.java",
            "package demo; import io.epi4j.*; " + it,
            "demo/Greeter.java",
            SERVICE.replace("public", "@io.epi4j.EpiService public"));
    List<Processor> ours =
        List.of(new ChannelProcessor(), new FacadeProcessor(), new ManifestProcessor());
    OnDisk javac = OnDisk.javac(directory.resolve("javac"));
    assertMissing("cannot find symbol", javac.compile(ours, sources, options(it)));

    OnDisk late = OnDisk.javac(directory.resolve("late"));
    List<Processor> others =
        List.of(
            new TooLate(), new ChannelProcessor(), new FacadeProcessor(), new ManifestProcessor());
    List<String> warned = late.compile(others, sources, options(it));
    assertMissing("cannot find symbol", warned);
    assertTrue(warned.stream().anyMatch(text -> text.contains("in the last round")));

    OnDisk eclipse = new OnDisk(new EclipseCompiler(), directory.resolve("ecj"), List.of());
    List<Processor> again =
        List.of(new ChannelProcessor(), new FacadeProcessor(), new ManifestProcessor());
    assertMissing("Missing cannot be", eclipse.compile(again, sources, options(it)));
  }

  private static List<String> options(String it) {
    return it.contains("@EpiPlugin") ? List.of() : List.of("-Aepi.plugin=demo");
  }

  private static void assertMissing(String error, List<String> messages) {
    assertTrue(messages.stream().anyMatch(text -> text.contains(error)), messages.toString());
    assertFalse(messages.stream().anyMatch(text -> text.contains("[Epi")), messages.toString());
  }

  /** Writes the type when no processor sees it any more. */
  @SupportedAnnotationTypes("*")
  private static final class TooLate extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("demo.Missing").openWriter()) {
          writer.write("package demo; public interface Missing {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
