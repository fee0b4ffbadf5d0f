package io.epi4j.runtime.reload;

/**
 * How much one plugin of a directory may have. What has more is refused.
 *
 * @param maxBytes how many bytes all its files have together, as they are and unpacked
 * @param maxFiles how many files it has, together with the entries of its jars
 */
public record PluginLimits(long maxBytes, int maxFiles) {
  /** What holds unless it is set: 512 MiB and 100,000 files. */
  public static final PluginLimits STANDARD = new PluginLimits(512L << 20, 100_000);

  /** Refuses limits that nothing can keep. */
  public PluginLimits {
    if (maxBytes < 1 || maxFiles < 1) {
      throw new IllegalArgumentException(
          "A plugin has at least one file and one byte, so the limits "
              + maxFiles
              + " files and "
              + maxBytes
              + " bytes let none pass.");
    }
  }
}
