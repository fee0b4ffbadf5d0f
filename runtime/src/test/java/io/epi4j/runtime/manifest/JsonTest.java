package io.epi4j.runtime.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of JSON, and what is refused and why. */
class JsonTest {
  private static final String OTHERS = "{}[]\",:\\/ \n\tu0123456789+-.eEtrfalsn\u0001é\u2028'";
  private static final List<String> DOCUMENTS =
      List.of(
          """
          {
            "format": 1,
            "plugin": {"id": "greek-7", "version": "1.2.0", "after": [], "before": ["*"]},
            "services": [{"id": "a.b", "functions": ["f(ILjava/lang/String;)V"], "piped": 0}],
            "data": [[], {}, [[1], [-2, 3.5]]],
            "null": null, "yes": true, "no": false
          }
          """,
          "{\"a\\n\\u0041\\/\\\\\\\"\": [0, -0, 10, 2147483647, -2147483648, 2147483648]}",
          "{\"n\": [1e5, 1E+2, 2.5e-3, 0.1, -12.75, 12345678901234567890123, 1e400]}\r\n",
          "\t{ \"\\u263a\" : \"\\b\\f\\r\\t\\u00e9 \\uFFFD\" , \"\" : { \"\" : \"\" } } ",
          "{" + "\"d\":{".repeat(19) + "}".repeat(20),
          "{\"d\":" + "[".repeat(19) + "]".repeat(19) + "}");

  /**
   * Some 60,000 documents, most of them broken by a few characters: each is either refused by both,
   * or means the same to both.
   */
  @Test
  void whatJacksonReads() {
    Random random = new Random(8259);
    int read = 0;
    int refused = 0;
    for (String document : DOCUMENTS) {
      assertSame(document);
      for (int i = 0; i < 10_000; i++) {
        if (assertSame(changed(document, random))) {
          read++;
        } else {
          refused++;
        }
      }
    }
    assertTrue(read > 5_000 && refused > 20_000, read + " read, " + refused + " refused");
  }

  private static String changed(String document, Random random) {
    StringBuilder changed = new StringBuilder(document);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(changed.length() - 1);
      String other = OTHERS.substring(random.nextInt(OTHERS.length())).substring(0, 1);
      switch (random.nextInt(4)) {
        case 0 -> changed.insert(at, other);
        case 1 -> changed.deleteCharAt(at);
        case 2 -> changed.replace(at, at + 1, other);
        default -> {
          int end = Math.min(changed.length(), at + random.nextInt(12));
          changed.insert(random.nextInt(changed.length()), changed.substring(at, end));
        }
      }
    }
    return changed.toString();
  }

  /** Returns whether the document was read. */
  private static boolean assertSame(String document) {
    @Nullable Object expected = null;
    try {
      expected = Peer.read(document.getBytes(UTF_8));
    } catch (IOException e) {
      assertThrows(IOException.class, () -> Json.object(document.getBytes(UTF_8)), document);
      return false;
    }
    try {
      assertEquals(expected, plain(Json.object(document.getBytes(UTF_8))), document);
      return true;
    } catch (IOException e) {
      throw new AssertionError(document, e);
    }
  }

  /** Returns the same with each number as a double. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> plain = new LinkedHashMap<>();
      map.forEach((key, member) -> plain.put(key, plain(member)));
      return List.of(List.copyOf(map.keySet()), plain); // in the order of the file
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>();
      list.forEach(element -> plain.add(plain(element)));
      return plain;
    }
    return value instanceof Number number ? (Double) number.doubleValue() : value;
  }

  /** Reads with Jackson. */
  private static final class Peer {
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();

    static @Nullable Object read(byte[] bytes) throws IOException {
      try (JsonParser parser = FACTORY.createParser(bytes)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          throw new IOException("no object");
        }
        Object read = value(parser);
        if (parser.nextToken() != null) {
          throw new IOException("more than an object");
        }
        return plain(read);
      }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
      return switch (parser.currentToken()) {
        case START_OBJECT -> {
          Map<String, @Nullable Object> members = new LinkedHashMap<>();
          for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            members.put(key, value(parser));
          }
          yield members;
        }
        case START_ARRAY -> {
          List<@Nullable Object> elements = new ArrayList<>();
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
          }
          yield elements;
        }
        case VALUE_STRING -> parser.getText();
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        case VALUE_NULL -> null;
        default -> throw new IOException("unexpected " + parser.currentToken());
      };
    }
  }

  @Test
  void whatFitsIsAnInt() throws IOException {
    Map<String, @Nullable Object> numbers =
        object(
            "{\"most\": 2147483647, \"least\": -2147483648, \"more\": 2147483648, \"part\": 1.0}");
    assertEquals(
        List.of(Integer.MAX_VALUE, Integer.MIN_VALUE, 2147483648.0, 1.0),
        new ArrayList<>(numbers.values()));
  }

  @Test
  void textOfAllKinds() throws IOException {
    String text = "\uFEFF{\"é\": \"\uFFFD \\ud83d\\ude00 \u007F\"}"; // with a byte order mark
    assertEquals(Map.of("é", "\uFFFD 😀 \u007F"), object(text));
  }

  @Test
  void whatIsNoUtf8() {
    for (byte[] bytes : List.of("{\"é\": 1}".getBytes(ISO_8859_1), "{\"e\": 1}".getBytes(UTF_16))) {
      IOException fault = assertThrows(IOException.class, () -> Json.object(bytes));
      assertEquals("it is not in UTF-8", fault.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``              | a JSON object is expected where it ends (line 1, column 1)",
        "[]              | a JSON object is expected where '[' stands (line 1, column 1)",
        "nonsense        | a JSON object is expected where 'n' stands (line 1, column 1)",
        "{               | a key in double quotes is expected where it ends (line 1, column 2)",
        "{a: 1}          | a key in double quotes is expected where 'a' stands (line 1, column 2)",
        "{'a': 1}        | a key in double quotes is expected where ''' stands (line 1, column 2)",
        "{\"a\" 1}       | a colon after the key \"a\" is expected where '1' stands (line 1, column"
            + " 6)",
        "{\"a\":}        | a value is expected where '}' stands (line 1, column 6)",
        "{\"a\": True}   | a value is expected where 'T' stands (line 1, column 7)",
        "{\"a\": tru}    | a value is expected where 't' stands (line 1, column 7)",
        "{\"a\": [1,]}   | a value is expected where ']' stands (line 1, column 10)",
        "{\"a\": [1 2]}  | a comma or ']' is expected where '2' stands (line 1, column 10)",
        "{\"a\": 1,}     | a key in double quotes is expected where '}' stands (line 1, column 9)",
        "{\"a\": 1 // b} | a comma or '}' is expected where '/' stands (line 1, column 9)",
        "{\"a\": 01}     | a number begins with 0 (line 1, column 7)",
        "{\"a\": -}      | a digit is expected where '}' stands (line 1, column 8)",
        "{\"a\": 1.}     | a digit is expected where '}' stands (line 1, column 9)",
        "{\"a\": \"b}    | a text has to be closed on its line, and this one is not (line 1, column"
            + " 7)",
        "{\"a\": \"\\x\"} | one of \"\\/bfnrtu after a backslash is expected where 'x' stands (line"
            + " 1, column 9)",
        "{\"a\": \"\\u00g0\"} | a hexadecimal digit is expected where 'g' stands (line 1, column"
            + " 12)",
        "{} {}           | nothing more is expected where '{' stands (line 1, column 4)",
      })
  void faults(String document, String message) {
    assertEquals(message, assertThrows(IOException.class, () -> object(document)).getMessage());
  }

  @Test
  void faultsOfFurtherLines() {
    assertEquals(
        "the key \"b\" stands twice in one object (line 3, column 4)",
        fault("{\"a\":\r\n {\"b\": {\"b\": 1},\n   \"b\": 2}}"));
    assertEquals(
        "a text has to be closed on its line, and this one is not (line 2, column 1)",
        fault("{\"a\":\n\"one\nmore\"}"));
    assertEquals(
        "a control character is to be written as \\u0009 (line 1, column 4)",
        fault("{\"a\tb\": 1}"));
  }

  @Test
  void faultsThatAreHardToSee() {
    String space = "\u00a0"; // as web pages have it
    assertEquals(
        "a value is expected where '\\u00a0' stands (line 1, column 6)",
        fault("{\"a\":" + space + "1}"));
    assertEquals(
        "a key in double quotes is expected where 'a' stands (line 1, column 2)",
        fault("\uFEFF{a: 1}"));
    String key = "k".repeat(36) + "\\n\u009b2J more";
    assertEquals(
        "the key \""
            + "k".repeat(36)
            + "\\u000a\\u009b2J...\" stands twice in one object (line 1,"
            + " column 55)",
        fault("{\"" + key + "\": 1, \"" + key + "\": 2}"));
  }

  private static String fault(String document) {
    return String.valueOf(assertThrows(IOException.class, () -> object(document)).getMessage());
  }

  private static Map<String, @Nullable Object> object(String document) throws IOException {
    return Json.object(document.getBytes(UTF_8));
  }
}
