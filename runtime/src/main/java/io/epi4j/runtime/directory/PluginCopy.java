package io.epi4j.runtime.directory;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a plugin as they were at one moment, where nobody changes them.
 *
 * @param place where they were copied from
 * @param files the copies, the one with the manifest first
 * @param directory what to delete when they are used no longer
 * @param sha256 the hash of a jar, or that of the names and hashes of all files, in hexadecimal
 */
public record PluginCopy(PluginPlace place, List<Path> files, Path directory, String sha256) {
  /** Copies the list. */
  public PluginCopy {
    files = List.copyOf(files);
  }
}
