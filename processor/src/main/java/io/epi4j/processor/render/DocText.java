package io.epi4j.processor.render;

import java.util.ArrayList;
import java.util.List;

/** Lays out a Javadoc comment: lines filled, and the whole on one line where it fits. */
final class DocText {
  /** The longest line. */
  static final int WIDTH = 100;

  private static final String ITEM = "<li>";

  private DocText() {}

  /**
   * Returns the lines of a comment.
   *
   * @param text its lines, each a whole paragraph or list item after an asterisk
   * @param indent how far to the right it stands
   */
  static List<String> layOut(List<String> text, int indent) {
    String margin = " ".repeat(indent);
    String only = text.size() == 1 ? margin + "/** " + content(text.get(0)) + " */" : "";
    if (text.size() == 1 && only.length() <= WIDTH) {
      return List.of(only);
    }
    List<String> lines = new ArrayList<>();
    lines.add(margin + "/**");
    for (String line : text) {
      fill(content(line), margin + " *", lines);
    }
    lines.add(margin + " */");
    return lines;
  }

  private static String content(String line) {
    return line.substring(1).strip();
  }

  private static void fill(String text, String margin, List<String> lines) {
    boolean item = text.startsWith(ITEM);
    StringBuilder line = new StringBuilder(margin).append(item ? "  " : "");
    boolean empty = true;
    for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(margin).append(item ? "      " : "");
      }
      line.append(' ').append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
