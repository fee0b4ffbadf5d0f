package io.epi4j.processor;

import io.epi4j.processor.problem.OutputProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A processor from which no exception reaches the compiler: there it would end the compilation with
 * a stack trace and no place in the source. A fault of ours becomes an error on the element at
 * hand.
 */
abstract class GuardedProcessor extends AbstractProcessor {
  private @Nullable Element atHand;

  /** Returns the annotations that the processor wants to see. */
  abstract List<Class<? extends Annotation>> annotations();

  /** Does the work of one round. */
  abstract void process(RoundEnvironment round);

  /** Returns whether no later processor needs to see these annotations of a round. */
  abstract boolean claims(Set<? extends TypeElement> annotations);

  /** Says which element is at hand, should anything fail. */
  final void atHand(Element element) {
    atHand = element;
  }

  // javac's -Xlint:processing warns of annotations that nobody claims, so ours have to be claimed
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    atHand = null;
    try {
      process(round);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      Reporter.to(processingEnv)
          .report(OutputProblem.INTERNAL, Position.of(atHand), trace.toString().strip());
    }
    return claims(annotations);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return annotations().stream().map(Class::getCanonicalName).collect(Collectors.toSet());
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
