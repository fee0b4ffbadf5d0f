package io.epi4j.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A part of a source file that the README shows: {@code service} is what stands between the
 * comments {@code // snippet: service} and {@code // end snippet}; {@code type Pipe} is that type
 * with its Javadoc, for files that are generated and have no such comments.
 */
record Snippet(Path file, String region) {
  private static final String TYPE = "type ";

  /** Returns the lines, moved left as far as they all can be. */
  String text() throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> part = region.startsWith(TYPE) ? type(lines) : marked(lines);
    return String.join("\n", part).stripTrailing().stripIndent() + "\n";
  }

  private List<String> marked(List<String> lines) {
    int begin = find(lines, 0, line -> line.strip().equals("// snippet: " + region));
    int end = find(lines, begin, line -> line.strip().equals("// end snippet"));
    return lines.subList(begin + 1, end);
  }

  private List<String> type(List<String> lines) {
    String name = region.substring(TYPE.length());
    Pattern declaration = Pattern.compile("\\b(class|interface|record) " + name + "\\b");
    int head = find(lines, 0, declaration.asPredicate());
    String indent = lines.get(head).substring(0, lines.get(head).indexOf(lines.get(head).strip()));
    int end = find(lines, head, line -> line.equals(indent + "}"));
    int begin = head;
    while (!lines.get(begin - 1).isBlank()) {
      begin--;
    }
    return lines.subList(begin, end + 1);
  }

  private int find(List<String> lines, int from, Predicate<String> condition) {
    for (int i = from; i < lines.size(); i++) {
      if (condition.test(lines.get(i))) {
        return i;
      }
    }
    throw new IllegalStateException("no complete \"" + region + "\" in " + file);
  }
}
