package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.EpiService;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an interface with {@code @EpiService}. */
public final class ServiceReader {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}._$-]+");

  private final Reporter reporter;
  private final Functions functions;
  private final FunctionReader functionReader;
  private final Suppressions suppressions;
  private final Shadowing shadowing;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public ServiceReader(Types types, Elements elements, Reporter reporter) {
    this.shadowing = new Shadowing(elements);
    this.reporter = reporter;
    this.functions = new Functions(types, elements);
    this.functionReader = new FunctionReader(types);
    this.suppressions = new Suppressions(elements);
  }

  /** Returns the service, or nothing where a problem was reported. */
  public Optional<ServiceModel> read(TypeElement service) {
    AnnotationUse annotation = AnnotationUse.on(service, EpiService.class);
    if (service.getKind() != ElementKind.INTERFACE) {
      reporter.report(
          Problem.SERVICE_KIND, annotation.position(), Words.name(service), Words.kind(service));
      return Optional.empty();
    }
    int before = reporter.count();
    checkId(annotation);
    checkPrivate(service);
    checkGeneric(service);
    checkRedeclared(service);
    return reporter.count() == before ? Optional.of(model(service)) : Optional.empty();
  }

  /** Returns the id of a service's interface, as annotated, else its binary name. */
  static String id(TypeElement service) {
    String id = AnnotationUse.on(service, EpiService.class).string("value");
    return id.isEmpty() ? ClassName.get(service).reflectionName() : id;
  }

  private ServiceModel model(TypeElement service) {
    List<Function> found = functions.of(service);
    List<FunctionModel> models = found.stream().map(functionReader::read).toList();
    return new ServiceModel(
        service,
        ClassName.get(service),
        id(service),
        around(service).stream().allMatch(type -> has(type, Modifier.PUBLIC)),
        FunctionReader.carried(service),
        suppressions.of(service, found),
        shadowing.of(service, models),
        models);
  }

  private void checkId(AnnotationUse annotation) {
    String id = annotation.string("value");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      reporter.report(Problem.SERVICE_ID, annotation.position("value"), id);
    }
  }

  private void checkPrivate(TypeElement service) {
    for (Element type : around(service)) {
      if (has(type, Modifier.PRIVATE)) {
        reporter.report(
            Problem.SERVICE_PRIVATE,
            Position.of(service),
            Words.name(type),
            ServiceModel.facadeOf(ClassName.get(service)).simpleName());
      }
    }
  }

  private void checkGeneric(TypeElement service) {
    if (service.getTypeParameters().isEmpty()) {
      return;
    }
    String arguments =
        service.getTypeParameters().stream()
            .map(parameter -> example(parameter.getBounds()))
            .collect(Collectors.joining(", ", "<", ">"));
    String name = service.getSimpleName().toString();
    reporter.report(
        Problem.SERVICE_GENERIC,
        AnnotationUse.on(service, EpiService.class).position(),
        Words.type(service.asType()),
        arguments.replaceAll("\\W", "") + name,
        Words.name(service) + arguments);
  }

  private static String example(List<? extends TypeMirror> bounds) {
    String bound = bounds.isEmpty() ? "Object" : Words.type(bounds.get(0));
    return bound.equals("Object") || bound.contains("<") ? "String" : bound;
  }

  private void checkRedeclared(TypeElement service) {
    for (ExecutableElement method : functions.redeclared(service)) {
      reporter.report(
          Problem.SERVICE_OBJECT_METHOD,
          Position.of(method),
          Words.name(service),
          Words.signature(method.getSimpleName().toString(), method));
    }
  }

  /** The type, and those that it is nested in. */
  private static List<TypeElement> around(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? Stream.concat(Stream.of(type), around(outer).stream()).toList()
        : List.of(type);
  }

  private static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }
}
