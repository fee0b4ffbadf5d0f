package io.epi4j.examples.couchhttp.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsersTest {
  private final Users users = Users.load();

  @Test
  void letsInWhoKnowsThePassword() {
    assertEquals(Optional.of("ada"), users.login(new Credentials("ada", "lovelace-1843")));
    assertEquals(Optional.empty(), users.login(new Credentials("ada", "hopper-1906")));
    assertEquals(Optional.empty(), users.login(new Credentials("nobody", "lovelace-1843")));
    assertEquals(Optional.empty(), users.login(new Credentials("nobody", "hopper-1906")));
  }

  @Test
  void hashesAsRfc7914Does() {
    // The test vector of RFC 7914, section 11: password "passwd", salt "salt", one iteration.
    PasswordHash hash =
        PasswordHash.parse(
            "1:c2FsdA==:VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLxJypzM8X"
                + "m2RZkWZLOdd+8xfHG4RbHjC9UJESBB06GXgw==");
    assertFalse(hash.matches("Passwd"));
    assertTrue(hash.matches("passwd"));
  }
}
