package io.epi4j.examples.couchhttp.auth;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password that can be recognised but not read: PBKDF2 with HMAC-SHA256 (RFC 8018). */
final class PasswordHash {
  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Returns the hash that {@code iterations:salt:hash} says, salt and hash in Base64. */
  static PasswordHash parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not of the form iterations:salt:hash");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[0]), base64.decode(parts[1]), base64.decode(parts[2]));
  }

  boolean matches(String password) {
    // The time that isEqual takes does not tell how many bytes agree.
    return MessageDigest.isEqual(hash, derive(password));
  }

  private byte[] derive(String password) {
    PBEKeySpec spec =
        new PBEKeySpec(password.toCharArray(), salt, iterations, hash.length * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM cannot do PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
