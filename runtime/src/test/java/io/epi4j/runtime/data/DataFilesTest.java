package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metric;
import static io.epi4j.runtime.data.DataWorld.metrics;
import static io.epi4j.runtime.data.DataWorld.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change in all the ways in which files do, and go wrong. */
class DataFilesTest {
  @TempDir Path directory;

  private DataWorld world() {
    metrics(file(), "a", "first");
    return new DataWorld(directory).file("foo", "a.json", "").start();
  }

  private Path file() {
    return directory.resolve("a.json");
  }

  private static Optional<Metric> a(DataWorld world) {
    return world.view.value("foo", "a");
  }

  @Test
  void anIdleLookReadsNothing() {
    DataWorld world = new DataWorld(directory);
    for (int i = 0; i < 200; i++) {
      metrics(directory.resolve(i + ".json"), "key" + i, "text");
      world.file("foo", i + ".json", "");
    }
    world.start();
    assertEquals(200, world.reads.get());
    world.pass("60s");
    assertEquals(200, world.reads.get());
    assertEquals(200, world.view.keys().size());
  }

  @Test
  void anEventIsFasterThanTheNextLook() {
    DataWorld world = world();
    metrics(file(), "a", "second");
    world.event();
    assertEquals(Optional.of(metric("second")), a(world));
  }

  @Test
  void withoutEventsOneLookFindsIt() {
    DataWorld world = world();
    metrics(file(), "a", "second");
    world.pass("4.9s");
    assertEquals(Optional.of(metric("first")), a(world));
    world.pass("0.2s");
    assertEquals(Optional.of(metric("second")), a(world));
  }

  /** Two changes within one tick of the file system's clock leave the same stamp. */
  @Test
  void aChangeThatTheStampDoesNotTell() {
    metrics(file(), "a", "first");
    DataWorld world = new DataWorld(directory);
    world.clock.pass(Duration.ofHours(-1)); // so that the file was written just now
    world.file("foo", "a.json", "").start();
    world.freezeStamps();
    metrics(file(), "a", "FIRST");
    world.pass("6s");
    assertEquals(Optional.of(metric("FIRST")), a(world));
    int reads = world.reads.get();
    world.pass("60s");
    assertEquals(reads, world.reads.get(), "once time has passed the stamp does tell");
  }

  @Test
  void renamedOver() throws IOException {
    DataWorld world = world();
    metrics(directory.resolve("next"), "a", "second");
    Files.move(directory.resolve("next"), file(), StandardCopyOption.REPLACE_EXISTING);
    world.event();
    assertEquals(Optional.of(metric("second")), a(world));
  }

  /** As Kubernetes mounts a ConfigMap: the file is a link through a link that is swapped. */
  @Test
  void aLinkIsSwapped() throws IOException {
    for (String version : List.of("one", "two")) {
      Path folder = Files.createDirectories(directory.resolve("..data_" + version));
      metrics(folder.resolve("flags.json"), "a", version);
    }
    Files.createSymbolicLink(directory.resolve("..data"), Path.of("..data_one"));
    Files.createSymbolicLink(directory.resolve("flags.json"), Path.of("..data/flags.json"));
    DataWorld world = new DataWorld(directory).file("foo", "flags.json", "").start();
    assertEquals(Optional.of(metric("one")), a(world));
    Files.createSymbolicLink(directory.resolve("..tmp"), Path.of("..data_two"));
    Files.move(
        directory.resolve("..tmp"),
        directory.resolve("..data"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    world.event();
    assertEquals(Optional.of(metric("two")), a(world));
  }

  @Test
  void truncatedAndWrittenAgainInPlace() {
    DataWorld world = world();
    write(file(), "");
    world.eventOnly();
    world.pass("0.01s"); // before it has been still
    metrics(file(), "a", "second");
    world.pass("0.1s");
    assertEquals(Optional.of(metric("second")), a(world));
    assertEquals(List.of(), world.problemIds());
  }

  @Test
  void halfWritten() throws IOException {
    DataWorld world = world();
    write(file(), "{\"a\": {\"type\": \"COUNTER\", ");
    world.event();
    assertEquals(Optional.of(metric("first")), a(world), "the last good data stays");
    assertEquals(List.of("data-invalid"), world.problemIds());
    assertEquals(Severity.WARNING, world.problems.now().get(0).severity());
    Files.writeString(file(), "\"desc\": \"second\"}}", StandardOpenOption.APPEND);
    world.event();
    assertEquals(Optional.of(metric("second")), a(world));
    assertEquals(List.of(), world.problemIds(), "healed");
  }

  @Test
  void deletedAndPutBack() throws IOException {
    DataWorld world = world();
    Files.delete(file());
    world.event();
    assertEquals(Optional.of(metric("first")), a(world));
    assertEquals(List.of("data-missing"), world.problemIds());
    assertTrue(world.problem().contains(file().toString()), world.problem());
    assertTrue(world.problem().contains("stays in force"), world.problem());
    metrics(file(), "a", "first");
    world.event();
    assertEquals(List.of(), world.problemIds());
    assertEquals(1, world.told.size(), "nothing changed");
  }

  @Test
  void aDirectoryThatComesLater() throws IOException {
    DataWorld world = new DataWorld(directory).file("foo", "later/deep/a.json", "").start();
    assertEquals(List.of("data-missing"), world.problemIds());
    assertEquals(Severity.ERROR, world.problems.now().get(0).severity());
    Path deep = Files.createDirectories(directory.resolve("later/deep"));
    world.eventIn(directory);
    metrics(deep.resolve("a.json"), "a", "there");
    world.eventIn(deep);
    assertEquals(Optional.of(metric("there")), a(world));
    assertEquals(List.of(), world.problemIds());
  }

  @Test
  void aDirectoryIsMovedAwayAndMadeAgain() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("conf"));
    metrics(folder.resolve("a.json"), "a", "first");
    DataWorld world = new DataWorld(directory).file("foo", "conf/a.json", "").start();
    Files.move(folder, directory.resolve("old"));
    Files.createDirectory(folder);
    metrics(folder.resolve("a.json"), "a", "second");
    world.pass("6s"); // nobody tells of it
    assertEquals(Optional.of(metric("second")), a(world));
    metrics(folder.resolve("a.json"), "a", "third");
    world.eventIn(folder);
    assertEquals(Optional.of(metric("third")), a(world));
  }

  /** The new directory may have the very inode of the old one. */
  @Test
  void aDirectoryIsDeletedAndMadeAgain() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("conf"));
    metrics(folder.resolve("a.json"), "a", "first");
    DataWorld world = new DataWorld(directory).file("foo", "conf/a.json", "").start();
    Files.delete(folder.resolve("a.json"));
    Files.delete(folder);
    Files.createDirectory(folder);
    world.vanish(folder);
    metrics(folder.resolve("a.json"), "a", "second");
    world.eventIn(folder);
    assertEquals(Optional.of(metric("second")), a(world));
    assertEquals(List.of(), world.problemIds());
  }

  /** In the original one file that was wrong at the start took all others down. */
  @Test
  void oneThatIsWrongBlocksNoOther() {
    write(file(), "no JSON");
    metrics(directory.resolve("b.json"), "b", "good");
    DataWorld world =
        new DataWorld(directory)
            .file("foo", "a.json", "1s")
            .file("foo", "b.json", "1s")
            .file("bar", "b.json", "1s")
            .start();
    assertEquals(Map.of("b", metric("good")), world.view.byPlugin().get("foo"));
    metrics(directory.resolve("b.json"), "b", "better");
    world.pass("2s");
    assertEquals(Map.of("b", metric("better")), world.view.byPlugin().get("foo"));
    assertEquals(Map.of("b", metric("better")), world.view.byPlugin().get("bar"));
    assertEquals(List.of("data-invalid"), world.problemIds());
    assertEquals(1, world.problems.now().get(0).count(), "it is told once, not at each look");
  }

  @Test
  void aRequiredFileIsLacking() {
    DataWorld world = new DataWorld(directory).required("foo", "a.json").start();
    assertTrue(world.keeper.isLacking());
    metrics(file(), "a", "there");
    world.view.refresh();
    assertFalse(world.keeper.isLacking());
  }

  @Test
  void namesInPaths() {
    metrics(file(), "a", "first");
    DataWorld world =
        new DataWorld(directory)
            .file("foo", "${dir}/a.json", "")
            .file("bar", "${nothing}/a.json", "")
            .start();
    assertEquals(Optional.of(metric("first")), a(world));
    Problem problem = world.problems.now().get(0);
    assertEquals("bar", problem.plugin());
    assertTrue(problem.message().contains("environment variable nothing"), problem.message());
  }

  @Test
  void aDirectoryInPlaceOfAFile() throws IOException {
    Files.createDirectory(file());
    DataWorld world = new DataWorld(directory).file("foo", "a.json", "").start();
    assertEquals(List.of("data-invalid"), world.problemIds());
    assertTrue(world.problem().contains("it is a directory"), world.problem());
    world.pass("60s");
    assertEquals(1, world.problems.now().get(0).count());
    Files.delete(file());
    metrics(file(), "a", "there");
    world.pass("6s");
    assertEquals(Optional.of(metric("there")), a(world));
    assertEquals(List.of(), world.problemIds());
  }

  /** One who writes without a pause, a log for instance, shall be read at some time. */
  @Test
  void aFileThatIsNeverStill() {
    DataWorld world = world();
    for (int i = 0; i < 200; i++) {
      metrics(file(), "a", "number " + i);
      world.eventOnly();
      world.pass("0.01s");
    }
    assertTrue(a(world).orElseThrow().desc().startsWith("number "), a(world).toString());
    world.pass("1s");
    assertEquals(Optional.of(metric("number 199")), a(world));
  }

  /** Whoever opens a pipe waits for one who writes, and would wait for ever. */
  @Test
  void aPipeIsNoFile() throws Exception {
    Process made = new ProcessBuilder("mkfifo", file().toString()).start();
    assumeTrue(made.waitFor() == 0);
    DataWorld world = new DataWorld(directory).file("foo", "a.json", "").start();
    assertTrue(world.problem().contains("it is no file"), world.problem());
  }

  /** The file becomes a directory, and goes: each time the report tells what is wrong now. */
  @Test
  void oneFaultAfterTheOther() throws IOException {
    DataWorld world = world();
    Files.delete(file());
    world.eventOnly();
    world.pass("0.01s");
    Files.createDirectory(file());
    world.pass("0.1s");
    assertTrue(world.problem().contains("it is a directory"), world.problem());
    int waiting = world.clock.waiting();
    world.pass("0.1s");
    assertEquals(waiting, world.clock.waiting(), "nobody looks all the time");
    Files.delete(file());
    world.event();
    assertEquals(List.of("data-missing"), world.problemIds());
    metrics(file(), "a", "second");
    world.event();
    assertEquals(List.of(), world.problemIds());
  }

  /** Someone writes while the file is being read. */
  @Test
  void aFileThatIsWrittenWhileItIsRead() {
    for (int i = 0; i < 1000; i++) {
      String text = "number " + i;
      metrics(file(), "a", "first");
      DataWorld world = new DataWorld(directory).file("foo", "a.json", "");
      world.afterNextRead(() -> metrics(file(), "a", text));
      world.start();
      world.pass("6s");
      assertEquals(Optional.of(metric(text)), a(world));
    }
  }

  /** A method that wants to be asked rarely makes nobody look at files rarely. */
  @Test
  void intervalsOfFilesAndOfMethodsAreApart() {
    metrics(file(), "a", "first");
    DataWorld world =
        new DataWorld(directory)
            .file("foo", "a.json", "")
            .file("foo", "absent.json", "1m")
            .method("bar", "1h", () -> metrics("b", "of bar"))
            .start();
    metrics(file(), "a", "second");
    world.pass("5.1s");
    assertEquals(Optional.of(metric("second")), a(world));
  }

  /** Who replaces a file in two steps leaves a moment without it, which is no fault yet. */
  @Test
  void aFileThatIsGoneForAMomentWhileItIsRead() {
    DataWorld world = world();
    metrics(file(), "a", "second");
    world.afterNextRead(() -> assertTrue(file().toFile().delete()));
    world.eventOnly();
    world.pass("0.03s");
    metrics(file(), "a", "third");
    assertEquals(List.of(), world.problemIds());
    world.pass("0.1s");
    assertEquals(Optional.of(metric("third")), a(world));
    assertEquals(List.of(), world.problemIds());
  }
}
