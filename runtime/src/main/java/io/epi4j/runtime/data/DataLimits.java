package io.epi4j.runtime.data;

/**
 * How much one source of data may have; what is beyond is refused, as data that is wrong is.
 *
 * @param bytes the most bytes of a file
 * @param depth how deep a file may be nested
 * @param keys the most keys of a source
 */
public record DataLimits(int bytes, int depth, int keys) {
  private static final int MEBIBYTE = 1 << 20;

  /** 64 MiB, nested 100 deep, a million keys. */
  public static final DataLimits STANDARD = new DataLimits(64 * MEBIBYTE, 100, 1_000_000);

  /** Refuses limits under which nothing could be read. */
  public DataLimits {
    if (bytes < 1 || depth < 1 || keys < 1) {
      throw new IllegalArgumentException(
          "Each limit of data is at least 1, not " + bytes + ", " + depth + ", " + keys + ".");
    }
  }
}
