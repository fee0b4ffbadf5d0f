package io.epi4j.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * Compiles as Gradle does. What a changed class made necessary is deleted and compiled again: its
 * dependents, what isolating processors wrote for these, and all that aggregating processors wrote;
 * the latter get, as class files, the types with their annotations that are not compiled again.
 */
final class GradleBuild {
  private final OnDisk place;
  private final GradleRecord record = new GradleRecord();

  GradleBuild(OnDisk place) {
    this.place = place;
  }

  /** Compiles everything, and returns the messages. */
  List<String> compileAll(Map<String, String> sources) {
    return compile(List.of(), sources);
  }

  /** Compiles what a change made necessary, and returns the messages. */
  List<String> compileAgain(Change change) throws IOException {
    Set<String> stale = new TreeSet<>();
    for (String path : change.before().keySet()) {
      if (!change.before().get(path).equals(change.after().get(path))) {
        addWithDependents(type(path), change.before(), stale);
      }
    }
    for (String type : stale) {
      delete(place.output(), type.replace('.', '/'), "{,$*}.class");
      delete(place.generated(), type.replace('.', '/'), ".java");
    }
    for (String resource : record.aggregatedResources()) {
      Files.delete(place.output().resolve(resource));
    }
    Set<String> classes = new TreeSet<>(record.aggregatedTypes());
    classes.stream().filter(type -> type.endsWith(".package-info")).forEach(stale::add);
    classes.removeAll(stale);
    Map<String, String> sources = new TreeMap<>(change.after());
    sources
        .keySet()
        .removeIf(path -> change.before().containsKey(path) && !stale.contains(type(path)));
    record.forget(stale);
    return sources.isEmpty() && classes.isEmpty()
        ? List.of()
        : compile(List.copyOf(classes), sources);
  }

  /** Returns why Gradle would compile everything at each change; empty when it would not. */
  List<String> faults() {
    return record.faults();
  }

  private List<String> compile(List<String> classes, Map<String, String> sources) {
    List<Processor> processors = new ArrayList<>();
    for (Processor processor : Compiling.processors()) {
      processors.add(
          record.watch(processor, kinds().getOrDefault(processor.getClass().getName(), "none")));
    }
    return place.compile(processors, classes, sources, "-implicit:none", "-sourcepath", "");
  }

  private void addWithDependents(String type, Map<String, String> sources, Set<String> stale) {
    if (!stale.add(type)) {
      return;
    }
    record.generatedFor(type).forEach(generated -> addWithDependents(generated, sources, stale));
    Pattern name = Pattern.compile("\\b" + type.substring(type.lastIndexOf('.') + 1) + "\\b");
    sources.forEach(
        (path, text) -> {
          if (name.matcher(text).find()) {
            addWithDependents(type(path), sources, stale);
          }
        });
  }

  private static String type(String path) {
    return path.replaceFirst("\\.java$", "").replace('/', '.');
  }

  private static void delete(Path root, String name, String suffix) throws IOException {
    Path path = root.resolve(name);
    if (!Files.isDirectory(path.resolveSibling(""))) {
      return;
    }
    try (Stream<Path> files = Files.list(path.resolveSibling(""))) {
      var matcher = path.getFileSystem().getPathMatcher("glob:" + path + suffix);
      for (Path file : files.filter(matcher::matches).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Reads what the processors say of themselves. */
  static Map<String, String> kinds() {
    try (InputStream in =
        GradleBuild.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      Map<String, String> kinds = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(",", -1))
          .forEach(line -> kinds.put(line[0], line[1]));
      return kinds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
