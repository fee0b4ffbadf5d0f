package io.epi4j.runtime.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart: SHA-256 over texts, of which the first half is kept. */
final class Fingerprint {
  private static final int KEPT = 16;

  private final MessageDigest digest = sha256();

  /** Adds a text; its length counts, so that two texts are not one longer text. */
  Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      digest.update((byte) (bytes.length >>> shift));
    }
    digest.update(bytes);
    return this;
  }

  /** Returns the fingerprint of what was added, and forgets it. */
  String text() {
    return HexFormat.of().formatHex(digest.digest(), 0, KEPT);
  }

  /** Returns the fingerprint of bytes. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, KEPT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
