package io.epi4j.runtime.manifest;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.io.IOException;
import java.net.URL;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what was meant to be a plugin and has no manifest, by looking into class files: because the
 * processor did not run, or the manifest was lost after it. No class is loaded.
 *
 * <p>It reads every class file that a class loader sees, among up to {@value #MOST_FILES} files:
 * some seconds for a large application. So it is for the one who asks what is wrong, and not for
 * each start.
 */
public final class LostPlugins {
  private static final int MOST_FILES = 300_000;
  private static final int SHOWN = 3;

  private final Problems problems;
  private final Budget budget = new Budget(MOST_FILES);
  private final Map<String, AnnotatedClasses> seen = new LinkedHashMap<>(); // by place

  private LostPlugins(Problems problems) {
    this.problems = problems;
  }

  /** Adds to {@code problems} each jar and directory that has such classes, or is no jar at all. */
  public static void find(ClassLoader loader, Problems problems) {
    new LostPlugins(problems).find(loader);
  }

  private void find(ClassLoader loader) {
    ClassPath.of(loader, e -> unlisted(loader, e)).forEach(this::read);
    Set<String> named = new HashSet<>();
    seen.values().forEach(classes -> named.addAll(classes.named()));
    seen.forEach(
        (place, classes) -> {
          List<String> lost = classes.lost(named, hasManifests(place));
          if (!lost.isEmpty()) {
            tell(place, classes.hasManifests(), lost);
          }
        });
  }

  /**
   * Spring Boot puts the classes of a jar into a folder of it, and leaves the manifests outside.
   */
  private boolean hasManifests(String place) {
    return seen.entrySet().stream()
        .anyMatch(other -> place.contains(other.getKey()) && other.getValue().hasManifests());
  }

  private void unlisted(ClassLoader loader, IOException e) {
    problems.report(
        "discovery-failed",
        Severity.ERROR,
        "",
        loader.toString(),
        "The class loader " + loader + " cannot list where its classes are.",
        e);
  }

  private void read(URL root) {
    String place = Place.of(root);
    if (budget.isSpent()) {
      notRead(place);
      return;
    }
    AnnotatedClasses classes = new AnnotatedClasses(budget);
    seen.put(place, classes);
    try {
      RootFiles.visit(root, classes);
    } catch (IOException | SecurityException e) {
      if (place.endsWith(".jar")) { // other files on a class path are passed over by Java, too
        problems.report(
            "jar-unreadable",
            Severity.ERROR,
            "",
            place,
            place + " cannot be read, so no plugin in it is found. Build or copy it again.",
            e);
      }
    }
    if (!classes.unreadable().isEmpty()) {
      problems.report(
          "files-unreadable",
          Severity.ERROR,
          "",
          place,
          place
              + " has files that cannot be read, so plugins may be missed: "
              + shown(classes.unreadable())
              + ". Make them readable, or take them off the class path.",
          null);
    }
    if (budget.isSpent()) {
      notRead(place);
    }
  }

  private void notRead(String place) {
    problems.report(
        "inspection-incomplete",
        Severity.WARNING,
        "",
        place,
        place
            + " was not inspected to its end, since the class path has more than "
            + MOST_FILES
            + " files. Is a directory on it that should not be?",
        null);
  }

  private static String shown(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
  }

  private void tell(String place, boolean hasManifests, List<String> lost) {
    String classes = shown(lost);
    if (hasManifests) {
      problems.report(
          "manifest-incomplete",
          Severity.ERROR,
          "",
          place,
          place
              + " has classes that are annotated for Epi4J and that no manifest names: "
              + classes
              + ". They are not called. Compile from scratch, and pack all files of META-INF/epi/.",
          null);
    } else {
      problems.report(
          "processor-not-run",
          Severity.ERROR,
          "",
          place,
          place
              + " has classes that are annotated for Epi4J, and no manifest in META-INF/epi/: "
              + classes
              + ". The processor did not run when they were compiled, or the manifest was not"
              + " packed. "
              + ProcessorSetup.text(),
          null);
    }
  }
}
