package io.epi4j.processor;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What Gradle writes down of the processors in a compilation, for the next one. */
final class GradleRecord {
  private final Set<String> aggregatedTypes = new TreeSet<>();
  private final Set<String> aggregatedResources = new TreeSet<>();
  private final Map<String, Set<String>> generated = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  /** Returns the outermost types from which aggregating processors made something. */
  Set<String> aggregatedTypes() {
    return aggregatedTypes;
  }

  /** Returns what aggregating processors wrote, as paths in the output directory. */
  Set<String> aggregatedResources() {
    return aggregatedResources;
  }

  /** Returns the types that isolating processors made from a type. */
  Set<String> generatedFor(String type) {
    return generated.getOrDefault(type, Set.of());
  }

  /** Returns why Gradle would compile everything at each change; empty when it would not. */
  List<String> faults() {
    return faults;
  }

  /** Forgets what is deleted before a compilation, or found once more by it. */
  void forget(Set<String> stale) {
    generated.keySet().removeAll(stale);
    aggregatedTypes.clear();
    aggregatedResources.clear();
  }

  /** Returns a processor that is watched. */
  Processor watch(Processor processor, String kind) {
    boolean aggregating = kind.equals("aggregating");
    return new WrappedProcessor(
        processor,
        filer ->
            new ObservedFiler(
                filer,
                aggregating ? (type, origins) -> faults.add("unexpected " + type) : this::isolated,
                aggregating
                    ? (resource, origins) -> aggregated(resource)
                    : (resource, origins) -> faults.add(processor + " wrote " + resource)),
        aggregating ? this::aggregate : (annotations, round) -> {});
  }

  private void isolated(String type, Set<String> origins) {
    if (origins.size() != 1) {
      faults.add(type + " is made from " + origins);
    }
    origins.forEach(origin -> generated.computeIfAbsent(origin, none -> new TreeSet<>()).add(type));
  }

  private void aggregated(String resource) {
    String prefix = "CLASS_OUTPUT  ";
    if (resource.startsWith(prefix)) {
      aggregatedResources.add(resource.substring(prefix.length()));
    } else {
      faults.add("a resource elsewhere: " + resource);
    }
  }

  private void aggregate(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      Retention retention = annotation.getAnnotation(Retention.class);
      if (retention != null && retention.value() == RetentionPolicy.SOURCE) {
        faults.add(annotation + " is not in class files");
      }
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        aggregatedTypes.add(ObservedFiler.outermost(element));
      }
    }
  }
}
