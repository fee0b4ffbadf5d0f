package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.manifest.DataOrigin;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.DataProviderModel;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the {@code @DataProvider}s of a class, or of a package. */
public final class DataProviderReader {
  private final Reporter reporter;
  private final DataMethods methods;
  private final DataPaths paths;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public DataProviderReader(Types types, Elements elements, Reporter reporter) {
    this.reporter = reporter;
    this.methods = new DataMethods(types, elements, reporter);
    this.paths = new DataPaths(reporter);
  }

  /**
   * Returns those on the class or package, then those on the methods of the class, as they are
   * written, without those where a problem was reported.
   */
  public List<DataProviderModel> read(Element holder) {
    List<DataProviderModel> found = new ArrayList<>();
    for (AnnotationUse use : DataAnnotations.on(holder)) {
      model(use, holder, this::path).ifPresent(found::add);
    }
    if (holder instanceof TypeElement type) {
      for (ExecutableElement method : DataAnnotations.methods(type)) {
        for (AnnotationUse use : DataAnnotations.on(method)) {
          model(use, holder, annotation -> Optional.of(method(annotation, method)))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<DataProviderModel> model(
      AnnotationUse use, Element holder, Function<AnnotationUse, Optional<DataOrigin>> origins) {
    int before = reporter.count();
    Optional<DataOrigin> origin = origins.apply(use);
    OptionalInt interval = interval(use);
    TypeElement data = use.type("value");
    return reporter.count() > before || origin.isEmpty() || interval.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataProviderModel(
                use,
                data,
                ClassName.get(data).reflectionName(),
                origin.get(),
                interval.getAsInt(),
                BinaryName.of(holder)));
  }

  private DataOrigin method(AnnotationUse use, ExecutableElement method) {
    for (String other : List.of("resource", "file")) {
      if (!use.string(other).isEmpty()) {
        reporter.report(
            DataProblem.DATA_PROVIDER_METHOD, use.position(other), Words.qualified(method), other);
      }
    }
    return methods.read(use, method);
  }

  private Optional<DataOrigin> path(AnnotationUse use) {
    boolean resource = !use.string("resource").isEmpty();
    boolean file = !use.string("file").isEmpty();
    if (resource && file) {
      reporter.report(DataProblem.DATA_PROVIDER_BOTH, use.position(), Words.name(use.element()));
    } else if (!resource && !file) {
      reporter.report(
          DataProblem.DATA_PROVIDER_EMPTY,
          use.position(),
          Words.name(use.element()),
          use.type("value").getSimpleName().toString().toLowerCase(Locale.ROOT));
    }
    if (resource) {
      return Optional.of(paths.resource(use));
    }
    return file ? Optional.of(paths.file(use)) : Optional.empty();
  }

  private OptionalInt interval(AnnotationUse use) {
    String text = use.string("interval");
    if (text.isEmpty()) {
      return OptionalInt.of(0);
    }
    OptionalInt millis = IntervalText.millis(text);
    if (millis.isEmpty()) {
      reporter.report(
          DataProblem.DATA_INTERVAL, use.position("interval"), text, IntervalText.mend(text));
    }
    return millis;
  }
}
