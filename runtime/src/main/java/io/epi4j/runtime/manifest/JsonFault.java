package io.epi4j.runtime.manifest;

import java.io.IOException;

/** Tells people what is wrong with the text of a JSON file, and where. */
final class JsonFault {
  private static final int MOST_SHOWN = 40;

  private JsonFault() {}

  /** Returns the fault that something else stands at a place than what should. */
  static IOException expected(String what, String text, int place) {
    String found =
        place < text.length()
            ? "'" + shown(text.substring(place, place + 1)) + "' stands"
            : "it ends";
    return of(what + " is expected where " + found, text, place);
  }

  /** Returns a fault with its line and column. */
  static IOException of(String what, String text, int place) {
    String before = text.substring(0, place);
    long line = 1 + before.chars().filter(character -> character == '\n').count();
    int begin = before.lastIndexOf('\n') + 1;
    if (begin == 0 && before.indexOf(JsonParser.BYTE_ORDER_MARK) == 0) {
      begin++;
    }
    return new IOException(what + " (line " + line + ", column " + (place - begin + 1) + ")");
  }

  /** Returns a part of the text such that it can be told apart, and does no harm in a log. */
  static String shown(String part) {
    StringBuilder shown = new StringBuilder();
    for (char character : part.substring(0, Math.min(part.length(), MOST_SHOWN)).toCharArray()) {
      boolean plain = character >= ' ' && character < '\u007F';
      shown.append(
          plain || Character.isLetterOrDigit(character)
              ? String.valueOf(character)
              : escape(character));
    }
    return part.length() > MOST_SHOWN ? shown + "..." : shown.toString();
  }

  /** Returns a character as JSON would have it. */
  static String escape(char character) {
    return String.format("\\u%04x", (int) character);
  }
}
