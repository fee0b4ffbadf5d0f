package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the text of a JSON object once (RFC 8259).
 *
 * <p>Every start of a program reads its manifests, and most have nothing else in JSON by then. To
 * load the 75 classes of a general parser takes longer than to read ten manifests and put them into
 * order. So this is one of its own, in one class; a test compares what it reads, and what it
 * refuses, with what Jackson does.
 */
final class JsonParser {
  private static final int DEEPEST = 20;
  private static final int MOST_DIGITS = 10; // of an int
  private static final int DECIMAL = 10;
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char END = '\0'; // which stands nowhere in JSON

  private final String text;
  private int at;
  private int depth;

  JsonParser(String text) {
    this.text = text;
  }

  /** Returns the object that the text is; it may begin with a byte order mark. */
  Map<String, @Nullable Object> document() throws IOException {
    if (here() == BYTE_ORDER_MARK) {
      at++;
    }
    if (next() != '{') {
      throw expected("a JSON object");
    }
    Map<String, @Nullable Object> object = members();
    if (next() != END || at < text.length()) {
      throw expected("nothing more");
    }
    return object;
  }

  private @Nullable Object value() throws IOException {
    return switch (next()) {
      case '{' -> members();
      case '[' -> elements();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw expected("a value");
    };
  }

  private Map<String, @Nullable Object> members() throws IOException {
    enter();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (next() != '}') {
      do {
        if (next() != '"') {
          throw expected("a key in double quotes");
        }
        int begin = at;
        String key = string();
        if (members.containsKey(key)) {
          throw fault("the key \"" + key + "\" stands twice in one object", begin);
        }
        if (next() != ':') {
          throw expected("a colon after the key \"" + key + "\"");
        }
        at++;
        members.put(key, value());
      } while (isMore('}'));
    }
    leave();
    return members;
  }

  private List<@Nullable Object> elements() throws IOException {
    enter();
    List<@Nullable Object> elements = new ArrayList<>();
    if (next() != ']') {
      do {
        elements.add(value());
      } while (isMore(']'));
    }
    leave();
    return elements;
  }

  private void enter() throws IOException {
    depth++;
    if (depth > DEEPEST) {
      throw fault("objects and lists are nested more than " + DEEPEST + " deep", at);
    }
    at++;
  }

  private void leave() {
    depth--;
    at++;
  }

  private boolean isMore(char end) throws IOException {
    char next = next();
    if (next != ',' && next != end) {
      throw expected("a comma or '" + end + "'");
    }
    at += next == ',' ? 1 : 0;
    return next == ',';
  }

  private @Nullable Object word(String word, @Nullable Object means) throws IOException {
    if (!text.startsWith(word, at)) {
      throw expected("a value");
    }
    at += word.length();
    return means;
  }

  private String string() throws IOException {
    int quote = at;
    at++;
    int begin = at;
    StringBuilder escapes = null; // and what stands before them
    for (char next = here(); next != '"'; next = here()) {
      if (next < ' ') {
        throw next == '\t'
            ? fault("a tab in a text is to be written as \\t", at)
            : fault("a text has to be closed on its line, and this one is not", quote);
      }
      if (next == '\\') {
        escapes = escapes == null ? new StringBuilder() : escapes;
        escapes.append(text, begin, at).append(escape());
        begin = at + 1;
      }
      at++;
    }
    String last = text.substring(begin, at);
    at++;
    return escapes == null ? last : escapes.append(last).toString();
  }

  /** Returns what an escape means, and stays at the last character of it. */
  private char escape() throws IOException {
    at++;
    char kind = here();
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw expected("one of \"\\/bfnrtu after a backslash");
    };
  }

  private char hex() throws IOException {
    int code = 0;
    for (int i = 0; i < HEX_DIGITS; i++) {
      at++;
      int digit =
          here() < '\u0080' ? Character.digit(here(), HEX) : -1; // no digits of other scripts
      if (digit < 0) {
        throw expected("a hexadecimal digit");
      }
      code = code * HEX + digit;
    }
    return (char) code;
  }

  private Number number() throws IOException {
    int begin = at;
    at += here() == '-' ? 1 : 0;
    char first = here();
    int count = digits();
    if (first == '0' && count > 1) {
      throw fault("a number begins with 0", begin);
    }
    int end = at;
    if (here() == '.') {
      at++;
      digits();
    }
    if (here() == 'e' || here() == 'E') {
      at++;
      at += here() == '+' || here() == '-' ? 1 : 0;
      digits();
    }
    if (at == end && count <= MOST_DIGITS) {
      long number = Long.parseLong(text, begin, at, DECIMAL);
      if (number == (int) number) {
        return (int) number;
      }
    }
    return Double.valueOf(text.substring(begin, at));
  }

  /** Goes beyond digits, and returns how many there are: one at least. */
  private int digits() throws IOException {
    int begin = at;
    while (here() >= '0' && here() <= '9') {
      at++;
    }
    if (at == begin) {
      throw expected("a digit");
    }
    return at - begin;
  }

  /** Goes to the next character that is no blank, and returns it. */
  private char next() {
    char here = here();
    while (here == ' ' || here == '\n' || here == '\r' || here == '\t') {
      at++;
      here = here();
    }
    return here;
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private IOException expected(String what) {
    String found = at < text.length() ? "'" + text.charAt(at) + "' stands" : "it ends";
    return fault(what + " is expected where " + found, at);
  }

  private IOException fault(String what, int place) {
    String before = text.substring(0, place);
    long line = 1 + before.chars().filter(character -> character == '\n').count();
    int column = place - before.lastIndexOf('\n');
    return new IOException(what + " (line " + line + ", column " + column + ")");
  }
}
