package io.epi4j.runtime.directory;

import io.epi4j.runtime.directory.PluginFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hashes that the jars and directories of plugins must have. It is a text file in the form of
 * {@code sha256sum}: a hash, two blanks and a name in each line.
 *
 * @param file where it is written
 * @param pins the hashes by the names of jars and directories
 */
public record PluginsLock(Path file, Map<String, String> pins) {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  /** Copies the map. */
  public PluginsLock {
    pins = Map.copyOf(pins);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read, or is none; the message tells the line
   */
  public static PluginsLock read(Path file) throws IOException {
    Map<String, String> pins = new TreeMap<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new PluginFault(
          Kind.UNPINNED,
          "the file "
              + file.toAbsolutePath()
              + ", which is to pin plugins, cannot be read ("
              + e.getClass().getSimpleName()
              + "). Write it with io.epi4j.runtime.PluginLock");
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new IOException(
            file
                + ", line "
                + (i + 1)
                + ": expected is a SHA-256 in hexadecimal, two blanks, and the name of a jar or"
                + " directory");
      }
      pins.put(matcher.group(2), matcher.group(1));
    }
    return new PluginsLock(file, pins);
  }

  /** Returns the line that pins a copy. */
  public static String line(PluginCopy copy) {
    return copy.sha256() + "  " + copy.place().name();
  }

  /**
   * Refuses what is not pinned, or to another content.
   *
   * @throws PluginFault when it is
   */
  public void check(PluginCopy copy) throws PluginFault {
    String pinned = pins.get(copy.place().name());
    if (pinned == null) {
      throw new PluginFault(
          Kind.UNPINNED,
          copy.place()
              + " is not listed in "
              + file
              + ". If it is to be trusted, add "
              + line(copy)
              + " there, and then touch the plugin or refresh");
    }
    if (!pinned.equals(copy.sha256())) {
      throw new PluginFault(
          Kind.UNPINNED,
          copy.place()
              + " has the SHA-256 "
              + copy.sha256()
              + ", and "
              + file
              + " wants "
              + pinned
              + ". If it is to be trusted, put its hash there, and then touch the plugin or"
              + " refresh");
    }
  }
}
