package io.epi4j.examples.couchhttp.dbs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a document is. Only names that look the same in every path and log are allowed, and what
 * begins with an underscore is left to other plugins.
 *
 * @param db the name of the database
 * @param id the name of the document in it
 */
record DocumentName(String db, String id) {
  private static final Pattern PATH = Pattern.compile("/([a-z][a-z0-9_-]*)/([A-Za-z0-9._-]+)");

  /** Returns what a path names, if it is the path of a document. */
  static Optional<DocumentName> of(String path) {
    Matcher matcher = PATH.matcher(path);
    return matcher.matches()
        ? Optional.of(new DocumentName(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
