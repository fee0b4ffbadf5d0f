package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.EpiPlugin;
import io.epi4j.Plugin;
import io.epi4j.manifest.PluginId;
import io.epi4j.manifest.Requirement;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.PluginModel;
import io.epi4j.processor.problem.PluginProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an element with {@code @EpiPlugin}. */
public final class PluginReader {
  private final Reporter reporter;
  private final Instances instances;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public PluginReader(Reporter reporter) {
    this.reporter = reporter;
    this.instances = Instances.ofPlugins(reporter);
  }

  /** Returns the plugin, or nothing where a problem was reported. */
  public Optional<PluginModel> read(Element element) {
    AnnotationUse annotation = AnnotationUse.on(element, EpiPlugin.class);
    int before = reporter.count();
    if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
      reportKind(annotation);
    }
    Optional<String> type = plugin(element);
    checkId(annotation);
    List.of("after", "before", "requires").forEach(name -> checkReferences(annotation, name));
    return reporter.count() == before
        ? Optional.of(
            new PluginModel(
                annotation, annotation.string("value"), annotation.string("version"), type))
        : Optional.empty();
  }

  private Optional<String> plugin(Element element) {
    if (!(element instanceof TypeElement type)
        || Hierarchy.interfaces(type).stream()
            .noneMatch(parent -> parent.getQualifiedName().contentEquals(Plugin.class.getName()))) {
      return Optional.empty();
    }
    if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.INTERFACE) {
      reportKind(AnnotationUse.on(element, EpiPlugin.class));
      return Optional.empty();
    }
    instances.check(type, false);
    return Optional.of(ClassName.get(type).reflectionName());
  }

  private void reportKind(AnnotationUse annotation) {
    Element element = annotation.element();
    reporter.report(
        PluginProblem.PLUGIN_KIND, annotation.position(), Words.name(element), Words.kind(element));
  }

  private void checkId(AnnotationUse annotation) {
    PluginId.fault(annotation.string("value"))
        .ifPresent(
            fault ->
                reporter.report(PluginProblem.PLUGIN_ID, annotation.position("value"), "", fault));
  }

  private void checkReferences(AnnotationUse annotation, String name) {
    for (AnnotationValue value : annotation.list(name)) {
      String text = (String) value.getValue();
      boolean ranged = name.equals("requires");
      Optional<String> fault = ranged ? Requirement.fault(text) : PluginId.fault(text);
      String id = ranged && fault.isEmpty() ? Requirement.of(text).id() : text;
      if (fault.isPresent()) {
        reporter.report(
            PluginProblem.PLUGIN_REFERENCE, annotation.position(value), name, fault.get());
      } else if (id.equals(annotation.string("value"))) {
        reporter.report(PluginProblem.PLUGIN_SELF, annotation.position(value), name, id);
      }
    }
  }
}
