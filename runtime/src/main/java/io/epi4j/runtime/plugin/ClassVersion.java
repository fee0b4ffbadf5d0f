package io.epi4j.runtime.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells versions of a class apart by the bytes of its class file, which it reads without loading
 * the class. As in couch_epi, where {@code version} is the hash of a module: what the class calls
 * is not part of it.
 */
public final class ClassVersion {
  private static final int SHOWN = 12;

  private ClassVersion() {}

  /** Returns the version of a class; empty where it has no class file, as a lambda has none. */
  public static String of(ClassLoader loader, String type) {
    URL file = loader.getResource(type.replace('.', '/') + ".class");
    if (file == null) {
      return "";
    }
    try {
      URLConnection connection = file.openConnection();
      connection.setUseCaches(false); // a cached jar stays open
      try (InputStream in = connection.getInputStream()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
        return HexFormat.of().formatHex(hash).substring(0, SHOWN);
      }
    } catch (IOException e) {
      return ""; // deleted under our feet: no version, which is what the caller wants to know
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
