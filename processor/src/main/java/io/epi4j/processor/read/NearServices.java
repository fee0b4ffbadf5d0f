package io.epi4j.processor.read;

import io.epi4j.EpiService;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ProviderModel;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Reporter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds services that a provider could mean: those of the packages that it mentions, and those that
 * other providers implement. No compiler can list all services of a class path.
 */
public final class NearServices {
  private final Elements elements;
  private final ServiceReader reader;
  private final List<ProviderModel> providers;

  /** Makes a finder that also knows what the other {@code providers} implement. */
  public NearServices(Types types, Elements elements, List<ProviderModel> providers) {
    this.elements = elements;
    this.reader = new ServiceReader(types, elements, Reporter.silent());
    this.providers = List.copyOf(providers);
  }

  /** Returns the services near one provider that it could implement. */
  public List<ServiceModel> of(ProviderModel provider) {
    TypeElement type = (TypeElement) provider.annotation().element();
    Reach reach = new Reach(elements, elements.getPackageOf(type));
    return Stream.concat(
            providers.stream().flatMap(other -> other.interfaces().stream()),
            packages(type).stream().flatMap(NearServices::types))
        .distinct()
        .filter(service -> AnnotationUse.of(service, EpiService.class).isPresent())
        .filter(reach::has)
        .filter(Completeness::of)
        .flatMap(service -> reader.read(service).stream())
        .toList();
  }

  private Set<PackageElement> packages(TypeElement provider) {
    Set<PackageElement> packages = new LinkedHashSet<>();
    packages.add(elements.getPackageOf(provider));
    Hierarchy.classes(provider).forEach(type -> packages.add(elements.getPackageOf(type)));
    Hierarchy.interfaces(provider).forEach(type -> packages.add(elements.getPackageOf(type)));
    for (ExecutableElement method : ElementFilter.methodsIn(provider.getEnclosedElements())) {
      mention(method.getReturnType(), packages);
      method.getParameters().forEach(parameter -> mention(parameter.asType(), packages));
    }
    // nothing of the Java library is a service, and its packages are large
    packages.removeIf(it -> it.getQualifiedName().toString().startsWith("java."));
    return packages;
  }

  private void mention(TypeMirror type, Set<PackageElement> packages) {
    if (type instanceof DeclaredType declared) {
      packages.add(elements.getPackageOf(declared.asElement()));
      declared.getTypeArguments().forEach(argument -> mention(argument, packages));
    }
  }

  private static Stream<TypeElement> types(Element outer) {
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .flatMap(type -> Stream.concat(Stream.of(type), types(type)));
  }
}
