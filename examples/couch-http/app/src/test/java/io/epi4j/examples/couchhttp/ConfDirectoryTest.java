package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfDirectoryTest {
  @TempDir Path folder;

  @Test
  void writesOnlyWhatIsNotThere() throws IOException {
    Path own = folder.resolve("not").resolve("yet");
    ConfDirectory.at(own).close();
    Files.writeString(own.resolve("features.json"), "{}");
    Files.delete(own.resolve("descriptions.json"));

    ConfDirectory.at(own).close();

    assertEquals("{}", Files.readString(own.resolve("features.json")));
    assertTrue(Files.exists(own.resolve("descriptions.json")));
  }

  @Test
  void deletesWhatWasForOneRun() throws IOException {
    Path path;
    try (ConfDirectory conf = ConfDirectory.temporary()) {
      path = conf.path();
      Files.writeString(path.resolve("features.json~"), "left by an editor");
    }
    assertFalse(Files.exists(path));
  }
}
