package io.epi4j.runtime;

import io.epi4j.runtime.directory.CopyStore;
import io.epi4j.runtime.directory.PluginPlace;
import io.epi4j.runtime.directory.PluginsLock;
import io.epi4j.runtime.reload.PluginLimits;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the hashes of the plugins in directories, for {@link PluginLoading#pinnedBy}. It runs no
 * code of theirs.
 *
 * <pre>{@code
 * java -cp app.jar io.epi4j.runtime.PluginLock plugins > plugins.lock
 * }</pre>
 *
 * <p>Each line has the SHA-256 of a jar and its name, as {@code sha256sum} writes it; for a
 * directory it is the SHA-256 of such lines, one for each of its files. It ends with 2 when it is
 * called wrongly, with 1 when a plugin cannot be read, and else with 0.
 */
public final class PluginLock {
  private static final int UNREADABLE = 1;
  private static final int MISUSED = 2;

  private PluginLock() {}

  /**
   * Prints the hashes.
   *
   * @param args the directories
   */
  public static void main(String[] args) {
    int status = run(System.out, System.err, List.of(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, List<String> directories) {
    if (directories.isEmpty()) {
      err.println("Name the directories of plugins: PluginLock plugins > plugins.lock");
      return MISUSED;
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (CopyStore copies = CopyStore.in(temporary)) {
      for (String directory : directories) {
        Path folder = Path.of(directory);
        List<PluginPlace> places = PluginPlace.in(folder);
        if (places.isEmpty()) {
          err.println(
              Files.isDirectory(folder)
                  ? "There is no jar and no directory of a plugin in " + directory + "."
                  : directory + " is no directory; name those that hold plugins.");
          return UNREADABLE;
        }
        for (PluginPlace place : places) {
          out.println(PluginsLock.line(copies.copy(place, PluginLimits.STANDARD)));
        }
      }
      out.flush();
      return 0;
    } catch (IOException e) {
      err.println(e.getMessage());
      return UNREADABLE;
    }
  }
}
