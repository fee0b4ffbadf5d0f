package io.epi4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.epi4j.EpiService;
import io.epi4j.manifest.ServiceEntry;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A service whose interface was read and found good.
 *
 * @param element its interface
 * @param type the interface's name
 * @param id its id
 * @param exposed whether the interface and all types around it are public
 * @param annotations those to carry over to the facade
 * @param suppressed the lint categories under which its signatures would warn a second time
 * @param shadowing names of {@code java.lang} that mean another type in its package
 * @param packageless names of types without a package that a facade has to name
 * @param functions its functions, its own ones first
 */
public record ServiceModel(
    TypeElement element,
    ClassName type,
    String id,
    boolean exposed,
    List<AnnotationSpec> annotations,
    List<String> suppressed,
    List<String> shadowing,
    List<String> packageless,
    List<FunctionModel> functions) {
  /** Copies the lists. */
  public ServiceModel {
    annotations = List.copyOf(annotations);
    suppressed = List.copyOf(suppressed);
    shadowing = List.copyOf(shadowing);
    packageless = List.copyOf(packageless);
    functions = List.copyOf(functions);
  }

  /** Returns the name of the facade: {@code Outer_GreeterFacade} for {@code Outer.Greeter}. */
  public ClassName facade() {
    return Companion.Kind.FACADE.nameFor(type);
  }

  /** Returns the facade. */
  public Companion companion() {
    return new Companion(
        Companion.Kind.FACADE, AnnotationUse.on(element, EpiService.class), facade());
  }

  /** Returns what the manifest tells of it. */
  public ServiceEntry entry() {
    return new ServiceEntry(
        id, type.reflectionName(), functions.stream().map(FunctionModel::entry).toList());
  }
}
