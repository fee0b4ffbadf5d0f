package io.epi4j.processor.read;

import java.util.regex.Pattern;

/** Tells whether a text can be the id of a service, or name data: it stands in files and logs. */
final class IdText {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}._$-]+");

  private IdText() {}

  /** Returns whether the text will do. */
  static boolean fits(String text) {
    return FORM.matcher(text).matches();
  }
}
