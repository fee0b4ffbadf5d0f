package io.epi4j.processor.render;

import java.util.ArrayList;
import java.util.List;

/** Reads a piece of code without being misled by what stands in its literals and comments. */
final class CodeText {
  private static final char BLANK = 'x';

  private CodeText() {}

  /**
   * Returns the code with the inside of every string, character and comment blanked, so that a
   * place found in it is the same place in {@code code}.
   */
  static String blanked(String code) {
    StringBuilder blanked = new StringBuilder(code);
    int at = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      int end = at + 1;
      if (c == '"' || c == '\'') {
        end = endOfLiteral(code, at);
      } else if (code.startsWith("/*", at)) {
        end = endOfComment(code, at);
      }
      for (int inside = at + 1; inside < end - 1; inside++) {
        blanked.setCharAt(inside, BLANK);
      }
      at = end;
    }
    return blanked.toString();
  }

  /** Returns whether a parenthesis is open at the end. */
  static boolean isOpen(String code) {
    String bare = blanked(code);
    return bare.chars().filter(c -> c == '(').count() > bare.chars().filter(c -> c == ')').count();
  }

  /** Splits at the commas that no bracket of the code itself holds: those between arguments. */
  static List<String> arguments(String code) {
    String bare = blanked(code);
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int at = 0; at < bare.length(); at++) {
      char c = bare.charAt(at);
      if ("(<[{".indexOf(c) >= 0) {
        depth++;
      } else if (")>]}".indexOf(c) >= 0) {
        depth--;
      } else if (depth <= 0 && bare.startsWith(", ", at)) {
        arguments.add(code.substring(begin, at));
        begin = at + 2;
      }
    }
    arguments.add(code.substring(begin));
    return arguments;
  }

  private static int endOfLiteral(String code, int begin) {
    int at = begin + 1;
    while (at < code.length() && code.charAt(at) != code.charAt(begin)) {
      at += code.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, code.length());
  }

  private static int endOfComment(String code, int begin) {
    int end = code.indexOf("*/", begin + 2);
    return end < 0 ? code.length() : end + 2;
  }
}
