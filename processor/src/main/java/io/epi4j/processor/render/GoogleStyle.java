package io.epi4j.processor.render;

import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet wrote as google-java-format would: Javadoc filled, long lines broken where
 * it breaks them, fields of one kind without a gap, a reason after its annotation, {@code {}} on
 * one line.
 */
public final class GoogleStyle {
  private static final Pattern FIELD =
      Pattern.compile(" +private (?<kind>static final|final) [^({]*(=.*)?;");

  private final List<String> lines = new ArrayList<>();
  private String open = "";
  private String lastField = "";

  private GoogleStyle() {}

  /** Returns the text of the file. */
  public static String text(JavaFile file) {
    GoogleStyle style = new GoogleStyle();
    List<String> doc = new ArrayList<>();
    for (String line : file.toString().split("\n", -1)) {
      String text = line.strip();
      if (text.equals("*/")) {
        style.lines.addAll(DocText.layOut(doc.subList(1, doc.size()), CodeLine.indent(line) - 1));
        doc.clear();
      } else if (text.equals("/**") || !doc.isEmpty()) {
        doc.add(text);
      } else {
        style.join(line);
      }
    }
    if (!style.open.isEmpty()) {
      style.add(style.open); // rather laid out badly than lost
    }
    return String.join("\n", style.lines);
  }

  /** Joins what JavaPoet broke, since it breaks in other places. */
  private void join(String line) {
    String gap = open.endsWith("(") || line.strip().equals(")") ? "" : " ";
    String joined = open.isEmpty() ? line : open + gap + line.strip();
    if (CodeText.isOpen(joined)) {
      open = joined;
    } else {
      open = "";
      add(closed(joined));
    }
  }

  /** JavaPoet writes {@code Map. @Nullable Entry}. */
  private static String closed(String code) {
    String blanked = CodeText.blanked(code);
    int gap = blanked.lastIndexOf(". @");
    return gap < 0 ? code : closed(code.substring(0, gap + 1) + code.substring(gap + 2));
  }

  private void add(String line) {
    int last = lines.size() - 1;
    if (line.strip().equals("}") && last >= 0 && lines.get(last).endsWith("{")) {
      lines.set(last, lines.get(last) + "}");
      return;
    }
    Matcher field = FIELD.matcher(line);
    String kind = field.matches() ? field.group("kind") : "";
    if (!kind.isEmpty() && kind.equals(lastField) && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    lastField = line.isEmpty() ? lastField : kind;
    lines.addAll(CodeLine.broken(line));
  }
}
