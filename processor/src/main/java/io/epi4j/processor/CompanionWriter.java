package io.epi4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.epi4j.processor.check.CompanionSurroundings;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.problem.OutputProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.read.SourceElements;
import io.epi4j.processor.render.GoogleStyle;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** Writes facades, views or channels as sources beside the types that they belong to. */
final class CompanionWriter {
  private final Filer filer;
  private final Reporter reporter;
  private final CompanionSurroundings surroundings;

  /**
   * Makes a writer.
   *
   * @param env the compiler's
   * @param sources tells what is being compiled
   * @param needed a type of the runtime that every one of the kind uses
   * @param reporter takes the problems
   */
  CompanionWriter(
      ProcessingEnvironment env, SourceElements sources, ClassName needed, Reporter reporter) {
    this.filer = env.getFiler();
    this.reporter = reporter;
    this.surroundings =
        new CompanionSurroundings(env.getElementUtils(), sources::contains, needed, reporter);
  }

  /** Returns whether it can be written; if not, that was reported. */
  boolean allow(Companion companion) {
    return surroundings.allow(companion);
  }

  /** Writes the source of one. */
  void write(Companion companion, JavaFile file) {
    String name = companion.name().canonicalName();
    String text = GoogleStyle.text(file);
    try (Writer writer = filer.createSourceFile(name, companion.owner()).openWriter()) {
      writer.write(text);
    } catch (FilerException e) { // someone generated a type of that name
      if (!isWritten(companion.name(), text)) {
        surroundings.reportNamesake(companion);
      }
    } catch (IOException e) {
      reporter.report(OutputProblem.UNWRITTEN, Position.of(companion.owner()), name, e);
    }
  }

  /**
   * ECJ writes no type that it sees, so what an earlier compilation wrote has to do, if it does.
   */
  private boolean isWritten(ClassName name, String text) {
    try {
      return filer
          .getResource(
              StandardLocation.SOURCE_OUTPUT, name.packageName(), name.simpleName() + ".java")
          .getCharContent(true)
          .toString()
          .equals(text);
    } catch (IOException | RuntimeException e) { // none there
      return false;
    }
  }
}
