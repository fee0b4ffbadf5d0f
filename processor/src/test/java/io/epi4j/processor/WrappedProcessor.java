package io.epi4j.processor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A processor in an environment that is not javac's own, as Gradle runs it.
 *
 * @param delegate the processor
 * @param filer makes the filer that it gets, from the compiler's
 * @param observer hears of the annotations and the elements of each round
 */
record WrappedProcessor(
    Processor delegate,
    UnaryOperator<Filer> filer,
    BiConsumer<Set<? extends TypeElement>, RoundEnvironment> observer)
    implements Processor {
  /** Wraps a processor, and nothing else. */
  WrappedProcessor(Processor delegate) {
    this(delegate, UnaryOperator.identity(), (annotations, round) -> {});
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    delegate.init(new Environment(environment, filer.apply(environment.getFiler())));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return delegate.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return delegate.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return delegate.getSupportedSourceVersion();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // the wrapped one decides
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    observer.accept(annotations, round);
    return delegate.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return delegate.getCompletions(element, annotation, member, text);
  }

  private static final class Environment implements ProcessingEnvironment {
    private final ProcessingEnvironment delegate;
    private final Filer filer;

    Environment(ProcessingEnvironment delegate, Filer filer) {
      this.delegate = delegate;
      this.filer = filer;
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
