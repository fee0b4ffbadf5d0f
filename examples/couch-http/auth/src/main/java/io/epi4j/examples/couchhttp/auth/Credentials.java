package io.epi4j.examples.couchhttp.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A name and a password, as HTTP Basic authentication (RFC 7617) carries them.
 *
 * @param name the user's name, which has no colon
 * @param password the password
 */
record Credentials(String name, String password) {
  private static final String SCHEME = "Basic ";

  /** Returns what the value of an {@code Authorization} header holds, if it is well formed. */
  static Optional<Credentials> parse(String header) {
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return decode(header.substring(SCHEME.length()).strip())
        .filter(pair -> pair.indexOf(':') >= 0)
        .map(pair -> pair.split(":", 2))
        .map(parts -> new Credentials(parts[0], parts[1]));
  }

  /** Returns the name; a password has no place in a log. */
  @Override
  public String toString() {
    return name;
  }

  private static Optional<String> decode(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
