package io.epi4j.runtime.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads small JSON files into maps, lists, strings, numbers and booleans. Depth and length are
 * limited, and a key that stands twice is refused, so that what is read is what was written.
 */
public final class Json {
  /** The most bytes that a file may have. */
  public static final int LONGEST = 1 << 22;

  private static final char REPLACEMENT = '\uFFFD';

  private Json() {}

  /**
   * Returns the object that {@code bytes} hold in UTF-8. A whole number is an {@code Integer} where
   * it fits; any other number is a {@code Double}.
   *
   * @throws IOException when they are no JSON, hold no object, or are beyond the limits; the
   *     message tells line and column
   */
  public static Map<String, @Nullable Object> object(byte[] bytes) throws IOException {
    if (bytes.length > LONGEST) {
      throw new IOException("it is larger than " + LONGEST + " bytes");
    }
    return new JsonParser(text(bytes)).document();
  }

  private static String text(byte[] bytes) throws IOException {
    String text = new String(bytes, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) { // which it says itself, or which is no UTF-8
      try {
        UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException e) {
        throw new IOException("it is not in UTF-8", e);
      }
    }
    return text;
  }
}
