package io.epi4j.processor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Breaks a line of code that is too long, in the places that google-java-format prefers. */
final class CodeLine {
  private static final Pattern REASON =
      Pattern.compile("(?<annotation>@SuppressWarnings\\(.*) /\\* (?<reason>.*) \\*/\\)");
  private static final Pattern CONSTANT =
      Pattern.compile("(?<head>.* =) (?<tail>(new )?[A-Za-z].*;)");
  private static final Pattern CAST = Pattern.compile("(?<head> *return \\(.*\\)) (?<tail>\\w.*;)");
  private static final Pattern THROWS = Pattern.compile("(?<head>.*\\)) (?<tail>throws .*)");
  private static final Pattern IMPLEMENTS =
      Pattern.compile("(?<head>.*\\)) (?<tail>implements .*)");
  private static final Pattern CALL = Pattern.compile("(?<head>.*?[\\w$]\\()(?<tail>[^)].*)");

  private CodeLine() {}

  /** Returns the line, or the lines into which it is broken. */
  static List<String> broken(String line) {
    Matcher reason = REASON.matcher(line);
    if (reason.matches()) {
      return annotation(reason.group("annotation"), ") // " + reason.group("reason"));
    }
    if (line.length() <= DocText.WIDTH) {
      return List.of(line);
    }
    String margin = " ".repeat(indent(line) + 4);
    String blanked = CodeText.blanked(line); // no place inside a literal is one to break at
    for (Pattern pattern : List.of(CONSTANT, CAST, THROWS, IMPLEMENTS)) {
      Matcher matcher = pattern.matcher(blanked);
      if (matcher.matches()) {
        return Stream.concat(
                broken(line.substring(0, matcher.end("head"))).stream(),
                broken(margin + line.substring(matcher.start("tail"))).stream())
            .toList();
      }
    }
    Matcher call = CALL.matcher(blanked);
    return call.matches()
        ? arguments(line.substring(0, call.end("head")), line.substring(call.start("tail")), margin)
        : List.of(line);
  }

  /** Returns how far to the right a line begins. */
  static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static List<String> annotation(String annotation, String end) {
    if (annotation.length() + end.length() <= DocText.WIDTH || !annotation.contains("{")) {
      return List.of(annotation + end);
    }
    int brace = annotation.indexOf('{') + 1;
    List<String> lines = new ArrayList<>(List.of(annotation.substring(0, brace)));
    String values = annotation.substring(brace, annotation.length() - 1);
    lines.add("  " + String.join(",\n  ", CodeText.arguments(values)));
    lines.add("}" + end);
    return lines;
  }

  /** All arguments on one line, else each on its own. */
  private static List<String> arguments(String head, String tail, String margin) {
    return margin.length() + tail.length() <= DocText.WIDTH
        ? List.of(head, margin + tail)
        : List.of(head, margin + String.join(",\n" + margin, CodeText.arguments(tail)));
  }
}
