package io.epi4j.processor.check;

import com.palantir.javapoet.ClassName;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ProviderModel;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.NearNames;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reports a provider that implements no service, and names those that it could mean. */
public final class ProviderServices {
  private static final int MOST = 3;

  private final List<ServiceModel> declared;
  private final Function<ProviderModel, List<ServiceModel>> near;
  private final Reporter reporter;

  /**
   * Makes the rule.
   *
   * @param declared the services that are compiled too
   * @param near finds others that a provider could mean; it is asked for a provider without service
   * @param reporter takes the problems
   */
  public ProviderServices(
      List<ServiceModel> declared,
      Function<ProviderModel, List<ServiceModel>> near,
      Reporter reporter) {
    this.declared = declared;
    this.near = near;
    this.reporter = reporter;
  }

  /** Checks one provider. */
  public void check(ProviderModel provider) {
    if (!provider.entry().services().isEmpty()) {
      return;
    }
    TypeElement type = (TypeElement) provider.annotation().element();
    List<String> interfaces = provider.interfaces().stream().map(Words::name).toList();
    SortedMap<ClassName, ServiceModel> services = new TreeMap<>();
    near.apply(provider).forEach(service -> services.put(service.type(), service));
    declared.forEach(service -> services.put(service.type(), service));
    reporter.report(
        ServiceProblem.PROVIDER_SERVICE,
        provider.annotation().position(),
        Words.name(type),
        has(interfaces),
        mend(type, interfaces, services.values()));
  }

  private static String has(List<String> interfaces) {
    return switch (interfaces.size()) {
      case 0 -> "it has no interface";
      case 1 -> "its interface " + interfaces.get(0) + " has no @EpiService";
      default -> "its interfaces " + Words.and(interfaces) + " have no @EpiService";
    };
  }

  private static String mend(
      TypeElement type, List<String> interfaces, Collection<ServiceModel> services) {
    List<String> meant =
        services.stream()
            .filter(service -> likeness(type, interfaces, service) > 0)
            .sorted(
                Comparator.comparingInt(
                    (ServiceModel service) -> -likeness(type, interfaces, service)))
            .limit(MOST)
            .map(service -> "\"implements " + name(service) + "\"")
            .toList();
    if (!meant.isEmpty()) {
      return "Did you mean " + Words.or(meant) + "?";
    }
    List<String> known = services.stream().limit(MOST).map(ProviderServices::name).toList();
    return known.isEmpty()
        ? "Implement an interface that has @EpiService."
        : "Implement a service, such as " + Words.or(known) + ".";
  }

  /** Functions in common count most, then a name that is nearly right. */
  private static int likeness(TypeElement type, List<String> interfaces, ServiceModel service) {
    int shared = 0;
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (service.functions().stream().anyMatch(function -> same(function, method))) {
        shared++;
      }
    }
    boolean near =
        NearNames.nearest(service.type().simpleName(), interfaces).isPresent()
            || type.getSimpleName().toString().endsWith(service.type().simpleName());
    return 2 * shared + (near ? 1 : 0);
  }

  private static boolean same(FunctionModel function, ExecutableElement method) {
    return method.getSimpleName().contentEquals(function.name())
        && method.getParameters().size() == function.parameters().size();
  }

  private static String name(ServiceModel service) {
    return String.join(".", service.type().simpleNames());
  }
}
