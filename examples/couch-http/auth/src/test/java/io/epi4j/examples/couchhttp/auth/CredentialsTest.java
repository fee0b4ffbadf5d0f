package io.epi4j.examples.couchhttp.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredentialsTest {
  @Test
  void readsNameAndPassword() {
    assertEquals(
        Optional.of(new Credentials("zoë", "a:b ")),
        Credentials.parse("basic " + base64("zoë:a:b ")));
  }

  @Test
  void refusesWhatIsNotWellFormed() {
    assertEquals(Optional.empty(), Credentials.parse("Bearer " + base64("ada:x")));
    assertEquals(Optional.empty(), Credentials.parse("Basic " + base64("no colon")));
    assertEquals(Optional.empty(), Credentials.parse("Basic !"));
    assertEquals(Optional.empty(), Credentials.parse(""));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
