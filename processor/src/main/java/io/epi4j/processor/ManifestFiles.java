package io.epi4j.processor;

import io.epi4j.manifest.Manifest;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.read.EarlierPlugin;
import io.epi4j.processor.render.ManifestJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The manifest and its marker, as files in the output directory. */
final class ManifestFiles {
  /** What the manifest is called in messages. */
  static final String NAME = "The plugin's manifest";

  private final ProcessingEnvironment env;
  private final Filer filer;
  private final Contributions contributions;
  private final Reporter reporter;

  ManifestFiles(ProcessingEnvironment env, Contributions contributions, Reporter reporter) {
    this.env = env;
    this.filer = env.getFiler();
    this.contributions = contributions;
    this.reporter = reporter;
  }

  /**
   * Writes them, with what an earlier compilation contributed and is there still, and deletes what
   * tells of things that are gone.
   *
   * @param faulty whether the compilation will fail, so that nothing may be written
   */
  void write(boolean faulty) throws IOException {
    Element[] origins = contributions.all(env.getElementUtils()).toArray(Element[]::new);
    Optional<EarlierPlugin> earlier = EarlierPlugin.in(filer);
    ManifestAssembly assembly = new ManifestAssembly(env, contributions, earlier, reporter);
    FileObject marker =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", Manifest.MARKER, origins);
    Optional<Manifest> manifest = assembly.manifest(marker.toUri());
    if (faulty) {
      return;
    }
    if (manifest.isEmpty()) {
      assembly.tellOfOthers();
      return;
    }
    FileObject file =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", manifest.get().path(), origins);
    write(file, ManifestJson.text(manifest.get()));
    write(marker, manifest.get().plugin().id() + "\n");
    if (earlier.isPresent()) {
      Leftovers leftovers = new Leftovers(env, earlier.get());
      leftovers.deleteManifestUnless(manifest.get().plugin().id());
      leftovers.deleteCompanions();
    }
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
