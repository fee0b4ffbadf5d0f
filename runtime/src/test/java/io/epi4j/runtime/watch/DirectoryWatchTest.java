package io.epi4j.runtime.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch service of the process, with real events. */
class DirectoryWatchTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path directory;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  private void hears(String what) throws InterruptedException {
    assertEquals(what, heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  private static Optional<Thread> thread() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("epi4j-watch"))
        .findFirst();
  }

  @Test
  void twoListenersOneThreadAndNoneAfterwards() throws Exception {
    DirectoryEvents.Watch one = DirectoryWatch.SHARED.watch(directory, () -> heard.add("one"));
    Files.writeString(directory.resolve("a"), "");
    hears("one");
    Path other = Files.createDirectory(directory.resolve("other"));
    DirectoryEvents.Watch two = DirectoryWatch.SHARED.watch(other, () -> heard.add("two"));
    heard.clear();
    one.close();
    Files.writeString(directory.resolve("b"), "");
    Files.writeString(other.resolve("b"), "");
    String told = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while ("one".equals(told)) { // which was under way
      told = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    assertEquals("two", told);
    Thread thread = thread().orElseThrow();
    two.close();
    two.close();
    thread.join(Duration.ofSeconds(PATIENCE_SECONDS).toMillis());
    assertEquals(Thread.State.TERMINATED, thread.getState());
  }

  @Test
  void aDirectoryThatGoesIsToldOnce() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("folder"));
    DirectoryEvents.Watch end = DirectoryWatch.SHARED.watch(folder, () -> heard.add("gone"));
    Files.delete(folder);
    hears("gone");
    assertFalse(end.isValid());
    end.close();
  }

  @Test
  void whatCannotBeWatchedIsNoError() {
    DirectoryWatch.SHARED.watch(directory.resolve("absent"), () -> heard.add("never")).close();
    assertEquals(0, heard.size());
  }

  /** Each change of a file ends in a renewed watch: none may be left behind. */
  @Test
  void noDescriptorIsLeftByManyChanges() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(descriptors), "only Linux lists them");
    FileWatch warm = new FileWatch(DirectoryWatch.SHARED, () -> {});
    warm.renew(directory.resolve("a"));
    long before = count(descriptors);
    for (int i = 0; i < 300; i++) {
      Path folder = Files.createDirectory(directory.resolve("folder" + i));
      FileWatch watch = new FileWatch(DirectoryWatch.SHARED, () -> {});
      watch.renew(folder.resolve("a"));
      Files.delete(folder);
      watch.renew(folder.resolve("a"));
      watch.close();
    }
    assertEquals(before, count(descriptors));
    warm.close();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
