package io.epi4j.runtime.unload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at the stacks of all virtual threads, by the thread dump that the JVM writes as JSON: no
 * other way lists them. It is written to a file of ours, read as a stream, and removed.
 *
 * <p>A frame is a text there, as {@link StackTraceElement#toString} makes it: {@code
 * search@3//search.Indexer.run(Indexer.java:12)} for a class of the loader {@code search@3}.
 *
 * <p>Java 17 has no virtual threads. A later Java without the module {@code jdk.management} has
 * them, but nothing that lists them: there none is seen.
 */
final class VirtualStacks implements Stacks {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public Map<String, List<Visitor>> inside(Set<String> loaders) {
    if (!Diagnostics.dumpsThreads()) {
      return Map.of();
    }
    try {
      Path directory = Files.createTempDirectory("epi4j-threads"); // nobody else may look into it
      Path file = directory.resolve("threads.json");
      try {
        Diagnostics.dumpThreads(file);
        return read(file, loaders);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Virtual threads could not be listed: " + e, e);
    }
  }

  /** The fields of a thread stand in this order: its tid, its name, its stack. */
  private static Map<String, List<Visitor>> read(Path file, Set<String> loaders)
      throws IOException {
    Set<Long> platform =
        Thread.getAllStackTraces().keySet().stream().map(Thread::getId).collect(Collectors.toSet());
    Map<String, List<Visitor>> inside = new HashMap<>();
    try (JsonParser json = JSON.createParser(file.toFile())) {
      long id = 0;
      String name = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token != JsonToken.FIELD_NAME) {
          continue;
        }
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("tid") && value.isScalarValue()) {
          id = Long.parseLong(json.getText()); // a number or a string, by the version of Java
          name = "";
        } else if (field.equals("name") && value == JsonToken.VALUE_STRING) {
          name = json.getText();
        } else if (field.equals("stack") && value == JsonToken.START_ARRAY) {
          List<String> stack = strings(json);
          if (!platform.contains(id)) {
            String thread = "virtual thread " + (name.isEmpty() ? "#" + id : '"' + name + '"');
            add(inside, thread, stack, loaders);
          }
        }
      }
    }
    return inside;
  }

  private static List<String> strings(JsonParser json) throws IOException {
    List<String> strings = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      strings.add(json.getText());
    }
    return strings;
  }

  private static void add(
      Map<String, List<Visitor>> inside, String thread, List<String> stack, Set<String> loaders) {
    for (String loader : loaders) {
      Optional<String> met = stack.stream().filter(each -> each.startsWith(loader + "/")).findAny();
      met.ifPresent(
          frame ->
              inside
                  .computeIfAbsent(loader, none -> new ArrayList<>())
                  .add(new Visitor(thread, frame, stack)));
    }
  }
}
