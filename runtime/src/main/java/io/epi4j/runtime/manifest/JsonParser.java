package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
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
  private static final int HEX_DIGITS = 4;
  static final char BYTE_ORDER_MARK = '\uFEFF'; // which no editor counts
  private static final char END = '\0'; // which stands nowhere in JSON

  private final String text;
  private final char[] chars; // the same, and its end: most is read before anything is compiled
  private int at;
  private int depth;

  JsonParser(String text) {
    this.text = text;
    this.chars = Arrays.copyOf(text.toCharArray(), text.length() + 1);
  }

  /** Returns the object that the text is; it may begin with a byte order mark. */
  Map<String, @Nullable Object> document() throws IOException {
    if (chars[at] == BYTE_ORDER_MARK) {
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
          throw fault("the key \"" + JsonFault.shown(key) + "\" stands twice in one object", begin);
        }
        if (next() != ':') {
          throw expected("a colon after the key \"" + JsonFault.shown(key) + "\"");
        }
        at++;
        members.put(key, value());
      } while (isMore('}'));
    }
    depth--;
    at++;
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
    depth--;
    at++;
    return elements;
  }

  private void enter() throws IOException {
    depth++;
    if (depth > DEEPEST) {
      throw fault("objects and lists are nested more than " + DEEPEST + " deep", at);
    }
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
    StringBuilder escapes = null; // and what stands before them
    int begin = quote + 1;
    char end = plain(begin);
    while (end != '"') {
      if (end != '\\') {
        throw end == '\n' || end == '\r' || at == text.length()
            ? fault("a text has to be closed on its line, and this one is not", quote)
            : fault("a control character is to be written as " + JsonFault.escape(end), at);
      }
      escapes = escapes == null ? new StringBuilder() : escapes;
      escapes.append(text, begin, at).append(escape());
      begin = at + 1;
      end = plain(begin);
    }
    String last = text.substring(begin, at);
    at++;
    return escapes == null ? last : escapes.append(last).toString();
  }

  /** Goes to the next character that a text cannot have as it is, and returns it. */
  private char plain(int begin) {
    int i = begin;
    char here = chars[i];
    while (here >= ' ' && here != '"' && here != '\\') {
      i++;
      here = chars[i];
    }
    at = i;
    return here;
  }

  /** Returns what an escape means, and stays at the last character of it. */
  private char escape() throws IOException {
    at++;
    char kind = chars[at];
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
    for (int i = 0; i < HEX_DIGITS; i++) {
      at++;
      if (!HexFormat.isHexDigit(chars[at])) {
        throw expected("a hexadecimal digit");
      }
    }
    return (char) HexFormat.fromHexDigits(text, at + 1 - HEX_DIGITS, at + 1);
  }

  private Number number() throws IOException {
    int begin = at;
    at += chars[at] == '-' ? 1 : 0;
    char first = chars[at];
    int count = digits();
    if (first == '0' && count > 1) {
      throw fault("a number begins with 0", begin);
    }
    int end = at;
    if (chars[at] == '.') {
      at++;
      digits();
    }
    if (chars[at] == 'e' || chars[at] == 'E') {
      at++;
      at += chars[at] == '+' || chars[at] == '-' ? 1 : 0;
      digits();
    }
    if (at == end && count <= MOST_DIGITS) {
      long number = Long.parseLong(text.substring(begin, at));
      if (number == (int) number) {
        return (int) number;
      }
    }
    return Double.valueOf(text.substring(begin, at));
  }

  /** Goes beyond digits, and returns how many there are: one at least. */
  private int digits() throws IOException {
    int begin = at;
    while (chars[at] >= '0' && chars[at] <= '9') {
      at++;
    }
    if (at == begin) {
      throw expected("a digit");
    }
    return at - begin;
  }

  /** Goes to the next character that is no blank, and returns it. */
  private char next() {
    int i = at;
    char here = chars[i];
    while (here == ' ' || here == '\n' || here == '\r' || here == '\t') {
      i++;
      here = chars[i];
    }
    at = i;
    return here;
  }

  private IOException expected(String what) {
    return JsonFault.expected(what, text, at);
  }

  private IOException fault(String what, int place) {
    return JsonFault.of(what, text, place);
  }
}
