package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.EpiData;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.model.DataModel;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a record with {@code @EpiData}. */
public final class DataReader {
  private final Reporter reporter;
  private final Predicate<TypeElement> isAuxiliary;
  private final PrivateTypes privateTypes;
  private final Suppressions suppressions;
  private final Shadowing shadowing;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public DataReader(Types types, Elements elements, Reporter reporter) {
    this(types, elements, type -> false, reporter);
  }

  /**
   * Makes a reader for data of which views are written.
   *
   * @param types the compiler's
   * @param elements the compiler's
   * @param isAuxiliary tells a type that stands in a file of another name
   * @param reporter takes the problems
   */
  public DataReader(
      Types types, Elements elements, Predicate<TypeElement> isAuxiliary, Reporter reporter) {
    this.reporter = reporter;
    this.isAuxiliary = isAuxiliary;
    this.privateTypes = new PrivateTypes(Companion.Kind.VIEW, DataProblem.DATA_PRIVATE, reporter);
    this.suppressions = new Suppressions(types, elements, isAuxiliary);
    this.shadowing = new Shadowing(elements);
  }

  /** Returns the data, or nothing where a problem was reported. */
  public Optional<DataModel> read(TypeElement data) {
    AnnotationUse annotation = AnnotationUse.on(data, EpiData.class);
    if (data.getKind() != ElementKind.RECORD) {
      reporter.report(
          DataProblem.DATA_KIND, annotation.position(), Words.name(data), Words.kind(data));
      return Optional.empty();
    }
    int before = reporter.count();
    List.of("service", "key").forEach(name -> checkId(annotation, name));
    privateTypes.check(data);
    if (!data.getTypeParameters().isEmpty()) {
      reporter.report(DataProblem.DATA_GENERIC, annotation.position(), Words.type(data.asType()));
    }
    if (isAuxiliary.test(data)) {
      reporter.report(DataProblem.DATA_FILE, Position.of(data), Words.name(data), view(data));
    }
    return reporter.count() == before ? Optional.of(model(annotation, data)) : Optional.empty();
  }

  private static String view(TypeElement data) {
    return Companion.Kind.VIEW.nameFor(ClassName.get(data)).simpleName();
  }

  private void checkId(AnnotationUse annotation, String name) {
    String id = annotation.string(name);
    if (!IdText.fits(id)) {
      reporter.report(DataProblem.DATA_ID, annotation.position(name), id, name);
    }
  }

  private DataModel model(AnnotationUse annotation, TypeElement data) {
    return new DataModel(
        annotation,
        ClassName.get(data),
        Nesting.of(data).stream().allMatch(it -> it.getModifiers().contains(Modifier.PUBLIC)),
        FunctionReader.carried(data),
        suppressions.of(data, List.of()),
        shadowing.of(data, Stream.empty()));
  }
}
