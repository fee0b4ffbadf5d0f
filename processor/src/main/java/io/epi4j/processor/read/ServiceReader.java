package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.EpiService;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an interface with {@code @EpiService}. */
public final class ServiceReader {
  private final Elements elements;
  private final Reporter reporter;
  private final Functions functions;
  private final FunctionReader functionReader;
  private final PrivateTypes privateTypes;
  private final ParameterSlots slots;
  private final UnreachableTypes unreachable;
  private final AuxiliaryTypes auxiliary;
  private final Suppressions suppressions;
  private final Shadowing shadowing;
  private final PackagelessTypes packageless;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public ServiceReader(Types types, Elements elements, Reporter reporter) {
    this(types, elements, type -> false, reporter);
  }

  /**
   * Makes a reader for services of which facades are written.
   *
   * @param types the compiler's
   * @param elements the compiler's
   * @param isAuxiliary tells a type that stands in a file of another name
   * @param reporter takes the problems
   */
  public ServiceReader(
      Types types, Elements elements, Predicate<TypeElement> isAuxiliary, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
    this.functions = new Functions(types, elements);
    this.functionReader = new FunctionReader(types);
    this.privateTypes =
        new PrivateTypes(Companion.Kind.FACADE, ServiceProblem.SERVICE_PRIVATE, reporter);
    this.slots = new ParameterSlots(reporter);
    this.unreachable =
        new UnreachableTypes(
            types, elements, Companion.Kind.FACADE, ServiceProblem.FUNCTION_TYPE, reporter);
    this.auxiliary = new AuxiliaryTypes(types, isAuxiliary, reporter);
    this.suppressions = new Suppressions(types, elements, isAuxiliary);
    this.shadowing = new Shadowing(elements);
    this.packageless = new PackagelessTypes(types, elements);
  }

  /** Returns the service, or nothing where a problem was reported. */
  public Optional<ServiceModel> read(TypeElement service) {
    AnnotationUse annotation = AnnotationUse.on(service, EpiService.class);
    if (service.getKind() != ElementKind.INTERFACE) {
      reporter.report(
          ServiceProblem.SERVICE_KIND,
          annotation.position(),
          Words.name(service),
          Words.kind(service));
      return Optional.empty();
    }
    int before = reporter.count();
    checkId(annotation);
    privateTypes.check(service);
    checkGeneric(service);
    checkRedeclared(service);
    List<Function> found = functions.of(service);
    slots.check(service, found);
    unreachable.check(service, found);
    auxiliary.check(service, found);
    return reporter.count() == before ? Optional.of(model(service, found)) : Optional.empty();
  }

  /** Returns the id of a service's interface, as annotated, else its binary name. */
  static String id(TypeElement service) {
    String id = AnnotationUse.on(service, EpiService.class).string("value");
    return id.isEmpty() ? ClassName.get(service).reflectionName() : id;
  }

  private ServiceModel model(TypeElement service, List<Function> found) {
    Reach reach = new Reach(elements, elements.getPackageOf(service));
    List<FunctionModel> models =
        found.stream()
            .map(it -> functionReader.read(it, reach.has(it.owner()) ? it.owner() : service))
            .toList();
    return new ServiceModel(
        service,
        ClassName.get(service),
        id(service),
        Nesting.of(service).stream().allMatch(type -> has(type, Modifier.PUBLIC)),
        FunctionReader.carried(service),
        suppressions.of(service, found),
        shadowing.of(service, models),
        packageless.of(service, found),
        models);
  }

  private void checkId(AnnotationUse annotation) {
    String id = annotation.string("value");
    if (!id.isEmpty() && !IdText.fits(id)) {
      reporter.report(ServiceProblem.SERVICE_ID, annotation.position("value"), id);
    }
  }

  private void checkGeneric(TypeElement service) {
    if (service.getTypeParameters().isEmpty()) {
      return;
    }
    String arguments =
        ExampleArguments.of(service).values().stream().collect(Collectors.joining(", ", "<", ">"));
    String name = service.getSimpleName().toString();
    reporter.report(
        ServiceProblem.SERVICE_GENERIC,
        AnnotationUse.on(service, EpiService.class).position(),
        Words.type(service.asType()),
        arguments.replaceAll("\\W", "") + name,
        Words.name(service) + arguments);
  }

  private void checkRedeclared(TypeElement service) {
    for (ExecutableElement method : functions.redeclared(service)) {
      reporter.report(
          ServiceProblem.SERVICE_OBJECT_METHOD,
          Position.of(method),
          Words.name(service),
          Words.signature(method.getSimpleName().toString(), method));
    }
  }

  private static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }
}
