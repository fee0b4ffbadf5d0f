package io.epi4j.processor.read;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A plugin's marker that an earlier compilation left.
 *
 * @param uri where it stands
 * @param id the plugin's id
 */
record FoundMarker(URI uri, String id) {
  /** Returns the first marker on the class path. */
  static Optional<FoundMarker> onClassPath(Filer filer) {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_PATH, "", Manifest.MARKER);
      return Optional.of(
          new FoundMarker(file.toUri(), file.getCharContent(true).toString().strip()));
    } catch (IOException | RuntimeException e) { // there is none
      return Optional.empty();
    }
  }
}
