package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.manifest.ProviderEntry;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ProviderModel;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with {@code @EpiProvider}. */
public final class ProviderReader {
  private final Reporter reporter;
  private final Instances instances;
  private final Functions functions;
  private final FunctionReader functionReader;
  private final Implementations implementations;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public ProviderReader(Types types, Elements elements, Reporter reporter) {
    this.reporter = reporter;
    this.instances = Instances.ofProviders(reporter);
    this.functions = new Functions(types, elements);
    this.functionReader = new FunctionReader(types);
    this.implementations = new Implementations(types);
  }

  /** Returns the provider, with or without services, or nothing where a problem was reported. */
  public Optional<ProviderModel> read(TypeElement provider) {
    AnnotationUse annotation = AnnotationUse.on(provider, EpiProvider.class);
    if (provider.getKind() != ElementKind.CLASS && provider.getKind() != ElementKind.RECORD) {
      reporter.report(
          ServiceProblem.PROVIDER_KIND,
          annotation.position(),
          Words.name(provider),
          Words.kind(provider));
      return Optional.empty();
    }
    int before = reporter.count();
    instances.check(provider, annotation.flag("injected"));
    List<TypeElement> interfaces = List.copyOf(Hierarchy.interfaces(provider));
    ProviderModel model =
        new ProviderModel(annotation, interfaces, entry(provider, interfaces, annotation));
    return reporter.count() == before || model.entry().services().isEmpty()
        ? Optional.of(model)
        : Optional.empty();
  }

  private ProviderEntry entry(
      TypeElement provider, List<TypeElement> interfaces, AnnotationUse annotation) {
    List<ProvidedService> services =
        interfaces.stream()
            .filter(type -> AnnotationUse.of(type, EpiService.class).isPresent())
            .map(service -> provided(provider, service))
            .sorted(Comparator.comparing(ProvidedService::id).thenComparing(ProvidedService::type))
            .toList();
    return new ProviderEntry(
        ClassName.get(provider).reflectionName(),
        annotation.number("order"),
        annotation.flag("injected"),
        services);
  }

  private ProvidedService provided(TypeElement provider, TypeElement service) {
    List<String> implemented =
        functions.of(service).stream()
            .map(Function::method)
            .filter(method -> implementations.has(provider, service, method))
            .map(method -> method.getSimpleName() + functionReader.descriptor(method))
            .toList();
    return new ProvidedService(
        ServiceReader.id(service), ClassName.get(service).reflectionName(), implemented);
  }
}
