package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The descriptor of a function, taken apart. {@link java.lang.constant.MethodTypeDesc} can do the
 * same, and needs so many classes for it that a start would take noticeably longer.
 *
 * @param text all of it: {@code (ILjava/lang/String;)V}
 * @param parameters the descriptors of the parameters
 * @param result the descriptor of the result
 */
record Descriptor(String text, List<String> parameters, String result) {
  private static final String PRIMITIVES = "BCDFIJSZ";
  private static final int MOST_DIMENSIONS = 255;

  /** Takes a descriptor apart. */
  static Descriptor of(String text) throws IOException {
    if (!text.startsWith("(")) {
      throw fault(text);
    }
    List<String> parameters = new ArrayList<>();
    int at = 1;
    while (at < text.length() && text.charAt(at) != ')') {
      int end = end(text, at);
      parameters.add(text.substring(at, end));
      at = end;
    }
    String result = text.substring(Math.min(at + 1, text.length()));
    if (!result.equals("V") && (result.isEmpty() || end(result, 0) != result.length())) {
      throw fault(text);
    }
    return new Descriptor(text, parameters, result);
  }

  /** Returns where the type ends that begins at {@code begin}. */
  private static int end(String text, int begin) throws IOException {
    int at = begin;
    while (at < text.length() && text.charAt(at) == '[') {
      at++;
    }
    if (at < text.length() && at - begin <= MOST_DIMENSIONS) {
      if (PRIMITIVES.indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
      int end = text.indexOf(';', at);
      if (text.charAt(at) == 'L' && end >= 0 && isName(text, at + 1, end)) {
        return end + 1;
      }
    }
    throw fault(text);
  }

  private static boolean isName(String text, int begin, int end) {
    char before = '/';
    for (int i = begin; i < end; i++) {
      char next = text.charAt(i);
      if (next == '.' || next == '[' || (next == '/' && before == '/')) {
        return false;
      }
      before = next;
    }
    return before != '/';
  }

  private static IOException fault(String text) {
    return new IOException("\"" + text + "\" is no descriptor of a function");
  }
}
