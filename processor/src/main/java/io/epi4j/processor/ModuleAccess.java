package io.epi4j.processor;

import com.palantir.javapoet.ClassName;
import io.epi4j.DataProvider;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.Subscribe;
import io.epi4j.manifest.PluginId;
import io.epi4j.processor.problem.PluginProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.read.PluginNaming;
import io.epi4j.processor.render.AccessRenderer;
import io.epi4j.processor.render.GoogleStyle;
import io.epi4j.spi.PluginAccess;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The class by which a plugin that is a named module lets the runtime in: written in the first
 * round that knows of a provider, be it of a service or of data, or of a subscriber, since later
 * ones are too late for classes; and in the last round the declaration of the module has to name
 * it. That also makes the module part of applications that do not require it, so data in resources
 * needs it too.
 */
final class ModuleAccess {
  private final ProcessingEnvironment env;
  private final Elements elements;
  private Optional<String> module = Optional.empty(); // of which the declaration is compiled here
  private Optional<ClassName> written = Optional.empty();
  private String contributes = "";

  ModuleAccess(ProcessingEnvironment env) {
    this.env = env;
    this.elements = env.getElementUtils();
  }

  /** Writes the class, if this is the round for it. */
  void write(RoundEnvironment round, Contributions contributions) throws IOException {
    round.getRootElements().stream()
        .filter(element -> element.getKind() == ElementKind.MODULE)
        .map(element -> ((ModuleElement) element).getQualifiedName().toString())
        .forEach(name -> module = Optional.of(name));
    List<Element> providers = new ArrayList<>(contributions.of(EpiProvider.class, elements));
    providers.addAll(contributions.of(DataProvider.class, elements));
    contributes = providers.isEmpty() ? "subscribers" : "providers";
    providers.addAll(contributions.of(Subscribe.class, elements));
    if (module.isEmpty() || written.isPresent() || providers.isEmpty() || round.processingOver()) {
      return;
    }
    List<Element> plugins = contributions.of(EpiPlugin.class, elements);
    Element first = plugins.isEmpty() ? providers.get(0) : plugins.get(0);
    Optional<String> id =
        PluginNaming.of(first, env.getOptions()).filter(name -> PluginId.fault(name).isEmpty());
    if (id.isPresent()) {
      ClassName name =
          ClassName.get(
              elements.getPackageOf(first).getQualifiedName().toString(), typeName(id.get()));
      List<Element> all = contributions.all(elements);
      Element[] origins = all.toArray(Element[]::new);
      try (Writer out =
          env.getFiler().createSourceFile(name.canonicalName(), origins).openWriter()) {
        AccessRenderer renderer = new AccessRenderer(ManifestProcessor.class.getName());
        out.write(GoogleStyle.text(renderer.render(name, id.get(), all)));
      }
      written = Optional.of(name);
    }
  }

  /** {@code couch-http} gives {@code CouchHttpPluginAccess}. */
  private static String typeName(String plugin) {
    String words =
        Arrays.stream(plugin.split("[^\\p{Alnum}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    String access = words + PluginAccess.class.getSimpleName();
    return Character.isJavaIdentifierStart(access.charAt(0)) ? access : "Plugin" + access;
  }

  /** Reports a declaration that does not name the class. */
  void check(Reporter reporter) {
    if (module.isEmpty() || written.isEmpty()) {
      return;
    }
    ModuleElement declared = elements.getModuleElement(module.get());
    ClassName expected = written.get();
    boolean provided =
        declared != null
            && ElementFilter.providesIn(declared.getDirectives()).stream()
                .filter(ModuleAccess::isAccess)
                .flatMap(directive -> directive.getImplementations().stream())
                .anyMatch(it -> it.getQualifiedName().contentEquals(expected.canonicalName()));
    if (!provided) {
      reporter.report(
          PluginProblem.PROVIDES_MISSING,
          Position.of(declared),
          module.get(),
          contributes,
          PluginAccess.class.getName(),
          expected.canonicalName());
    }
  }

  private static boolean isAccess(ProvidesDirective directive) {
    return directive.getService().getQualifiedName().contentEquals(PluginAccess.class.getName());
  }
}
