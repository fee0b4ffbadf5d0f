package io.epi4j.examples.couchhttp.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Those who may log in, as read from {@code users.properties} beside this class. */
final class Users {
  private static final String RESOURCE = "users.properties";

  private final Map<String, PasswordHash> byName;
  private final PasswordHash stranger;

  private Users(Map<String, PasswordHash> byName) {
    this.byName = Map.copyOf(byName);
    this.stranger = byName.values().iterator().next();
  }

  static Users load() {
    Properties properties = new Properties();
    try (InputStream in = Users.class.getResourceAsStream(RESOURCE)) {
      properties.load(Objects.requireNonNull(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    Map<String, PasswordHash> byName = new HashMap<>();
    properties.forEach(
        (name, hash) -> byName.put((String) name, hash((String) name, (String) hash)));
    if (byName.isEmpty()) {
      throw new IllegalStateException(RESOURCE + " names no user");
    }
    return new Users(byName);
  }

  private static PasswordHash hash(String name, String text) {
    try {
      return PasswordHash.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(RESOURCE + " has a wrong hash for " + name, e);
    }
  }

  /** Returns the user's name if the credentials are right. */
  Optional<String> login(Credentials credentials) {
    // For a name that nobody has, somebody's hash is tried too: an answer that came sooner would
    // tell which names exist.
    PasswordHash hash = byName.getOrDefault(credentials.name(), stranger);
    boolean right = hash.matches(credentials.password()) && byName.containsKey(credentials.name());
    return right ? Optional.of(credentials.name()) : Optional.empty();
  }
}
