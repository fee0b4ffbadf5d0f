package io.epi4j.processor.read;

import io.epi4j.manifest.DataOrigin;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.Reporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the paths of resources and files with data. */
final class DataPaths {
  private static final List<String> ENDINGS =
      List.of(".json", ".yaml", ".yml", ".toml", ".properties");

  private final Reporter reporter;

  DataPaths(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns the resource that an annotation names. */
  DataOrigin resource(AnnotationUse use) {
    String path = use.string("resource");
    Optional<String> fault = fault(path);
    if (fault.isPresent()) {
      reporter.report(
          DataProblem.DATA_RESOURCE, use.position("resource"), path, fault.get(), mended(path));
    }
    checkEnding(use, "resource", path);
    return new DataOrigin.Resource(path);
  }

  /** Returns the file that an annotation names. */
  DataOrigin file(AnnotationUse use) {
    String path = use.string("file");
    String rest = path.replaceAll("\\$\\{[^{}]+}", "");
    if (rest.contains("${")) {
      reporter.report(DataProblem.DATA_PLACEHOLDER, use.position("file"), path);
    } else if (!path.endsWith("}")) { // else only the machine knows how it ends
      checkEnding(use, "file", path);
    }
    return new DataOrigin.File(path);
  }

  private void checkEnding(AnnotationUse use, String name, String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().noneMatch(lower::endsWith)) {
      reporter.report(DataProblem.DATA_FORMAT, use.position(name), path);
    }
  }

  private static Optional<String> fault(String path) {
    if (path.contains("\\")) {
      return Optional.of("a backslash");
    }
    if (path.startsWith("/")) {
      return Optional.of("a slash in front");
    }
    List<String> names = List.of(path.split("/", -1));
    if (names.contains("..") || names.contains(".")) {
      return Optional.of("dots for a directory");
    }
    return names.contains("") ? Optional.of("a slash too many") : Optional.empty();
  }

  /** Returns the path as it may be meant. */
  private static String mended(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.replace('\\', '/').split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
