package io.epi4j.processor.render;

import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet wrote as google-java-format would: Javadoc filled, long calls broken at
 * their parentheses, fields of one kind without a gap, a reason behind its annotation.
 */
public final class GoogleStyle {
  /** The longest line. */
  static final int WIDTH = 100;

  private static final Pattern FIELD =
      Pattern.compile(" +private (?<kind>static final|final) [^({]*(=.*)?;");
  private static final Pattern REASON =
      Pattern.compile("(?<annotation> *@SuppressWarnings\\(.*) /\\* (?<reason>.*) \\*/\\)");

  private final List<String> lines = new ArrayList<>();
  private String lastField = "";

  private GoogleStyle() {}

  /** Returns the text of the file. */
  public static String text(JavaFile file) {
    GoogleStyle style = new GoogleStyle();
    List<String> doc = new ArrayList<>();
    for (String line : file.toString().split("\n", -1)) {
      String text = line.strip();
      if (text.equals("*/")) {
        style.lines.addAll(DocText.layOut(doc.subList(1, doc.size()), indent(line) - 1));
        doc.clear();
      } else if (text.equals("/**") || !doc.isEmpty()) {
        doc.add(text);
      } else {
        style.add(line);
      }
    }
    return String.join("\n", style.lines);
  }

  private void add(String line) {
    Matcher reason = REASON.matcher(line);
    Matcher field = FIELD.matcher(line);
    if (reason.matches()) {
      lines.add(reason.group("annotation") + ") // " + reason.group("reason"));
    } else if (field.matches()) {
      addField(line, field.group("kind"));
    } else {
      addBroken(line, indent(line));
      lastField = line.isEmpty() ? lastField : "";
    }
  }

  private void addField(String line, String kind) {
    if (kind.equals(lastField) && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    lastField = kind;
    if (line.length() <= WIDTH) {
      lines.add(line);
    } else {
      int equals = line.indexOf(" = ");
      lines.add(line.substring(0, equals + 2));
      int indent = indent(line) + 4;
      addBroken(" ".repeat(indent) + line.substring(equals + 3), indent);
    }
  }

  /**
   * A call that is too long goes on behind its last open parenthesis, then argument by argument.
   */
  private void addBroken(String line, int indent) {
    int open = line.lastIndexOf('(');
    if (line.length() <= WIDTH || open < 0) {
      lines.add(line);
      return;
    }
    String deeper = " ".repeat(indent + 4);
    String arguments = line.substring(open + 1);
    lines.add(line.substring(0, open + 1));
    if (deeper.length() + arguments.length() <= WIDTH) {
      lines.add(deeper + arguments);
    } else {
      lines.add(deeper + arguments.replace(", ", ",\n" + deeper));
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
