package io.epi4j.runtime.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import io.epi4j.runtime.reload.Generation;
import io.epi4j.runtime.reload.Generation.PluginChange;
import io.epi4j.runtime.reload.PluginLimits;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which generations come of which directories, with an application that does nothing. */
class GenerationsTest {
  @TempDir Path directory;

  private final Problems problems = Problems.unlogged(InstantSource.system());
  private final FakeHost host = new FakeHost();
  private OrderList order = OrderList.everything();
  private PluginLoading loading = PluginLoading.STANDARD;
  private String failsAfter = "";
  private Generations generations = made();

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(plugins());
    Files.createDirectories(directory.resolve("copies"));
    generations = made();
    host.lineup = generations.first();
    generations.attach(host);
  }

  private Generations made() {
    return new Generations(
        new GenerationSettings(
            getClass().getClassLoader(),
            List.of(),
            new Wanted(order, loading),
            () -> new Wanted(order, loading),
            directory == null ? List.of() : List.of(plugins()),
            directory == null ? Path.of("") : directory.resolve("copies")),
        problems,
        step -> {
          if (step.equals(failsAfter)) {
            throw new IOException("planted after " + step);
          }
        });
  }

  private Path plugins() {
    return directory.resolve("plugins");
  }

  private void install(String id, String version, String... requires) {
    String names = Stream.of(requires).map(each -> "\"" + each + "\"").toList().toString();
    String manifest =
        """
        {"format": 1, "plugin": {"id": "%s", "version": "%s", "after": [], "before": [],
         "requires": %s}, "services": [], "providers": []}
        """
            .formatted(id, version, names);
    try (JarOutputStream out =
        new JarOutputStream(Files.newOutputStream(plugins().resolve(id + ".jar")))) {
      out.putNextEntry(new JarEntry(Manifest.MARKER));
      out.write((id + "\n").getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new JarEntry(Manifest.path(id)));
      out.write(manifest.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String id) throws IOException {
    Files.delete(plugins().resolve(id + ".jar"));
  }

  private List<String> active() {
    return host.lineup.active().stream()
        .map(placed -> placed.plugin().id() + " " + placed.plugin().version())
        .toList();
  }

  private static List<String> ids(List<PluginChange> changes) {
    return changes.stream().map(PluginChange::plugin).toList();
  }

  private List<String> problemIds() {
    return problems.now().stream().map(Problem::id).toList();
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> all = Files.walk(directory.resolve("copies"))) {
      return all.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  @Test
  void whatComesChangesAndGoes() throws IOException {
    install("a", "1");
    assertEquals(List.of("a"), ids(generations.refresh().added()));
    install("a", "2");
    install("b", "1");
    Generation both = generations.refresh();
    assertEquals(List.of("a"), ids(both.changed()));
    assertEquals(List.of("b"), ids(both.added()));
    assertEquals(List.of("a 2", "b 1"), active());
    delete("a");
    assertEquals(List.of("a"), ids(generations.refresh().removed()));
    assertFalse(generations.refresh().applied(), "nothing happened");
    assertEquals(Set.of("a@2", "a@3"), host.released);
    assertEquals(1, copies().size(), "that of b");
    generations.close();
    assertEquals(List.of(), copies());
  }

  @Test
  void aStepThatFailsChangesNothing() throws IOException {
    install("a", "1");
    generations.refresh();
    for (String step : List.of("prepare", "start")) {
      failsAfter = step;
      install("a", "2 of " + step);
      Generation refused = generations.refresh();
      assertFalse(refused.applied());
      assertTrue(refused.faults().get(0).cause().contains("planted after " + step));
      assertEquals(List.of("a 1"), active());
      assertEquals(List.of("reload-refused"), problemIds());
      assertEquals("discarded", host.last());
      assertEquals(1, copies().size());
      failsAfter = "";
    }
    install("a", "3");
    assertTrue(generations.refresh().applied());
    assertEquals(List.of("a 3"), active());
    assertEquals(List.of(), problemIds());
  }

  /**
   * What is wrong is about the files that are there now, and is not over each time they are read.
   */
  @Test
  void aFaultThatGoesOnIsOneProblem() throws IOException {
    install("a", "1");
    generations.refresh();
    host.refused.add("a");
    install("a", "2");
    generations.refresh();
    assertEquals(List.of("reload-refused"), problemIds());
    Files.writeString(plugins().resolve("a.jar"), "no jar");
    generations.refresh();
    assertEquals(List.of("plugin-unreadable"), problemIds());
    List<Problem> first = problems.now();
    generations.refresh();
    assertEquals(first, problems.now(), "since when it holds stays as it was");
  }

  @Test
  void theBadOneOfTwoKeepsBackOnlyItself() {
    install("a", "1");
    install("b", "1");
    host.refused.add("a");
    Generation generation = generations.refresh();
    assertEquals(List.of("b"), ids(generation.added()));
    assertEquals(List.of("b 1"), active());
    assertEquals(List.of("reload-refused"), problemIds());
  }

  @Test
  void oneThatFailsSinceAnotherChangedKeepsThatBack() {
    install("api", "1");
    install("user", "1", "api");
    generations.refresh();
    host.refused.add("user");
    install("api", "2");
    assertFalse(generations.refresh().applied());
    assertEquals(List.of("api 1", "user 1"), active());
    host.refused.clear();
    generations.reload("api");
    assertEquals(List.of("api 2", "user 1"), active());
    assertEquals(List.of(), problemIds());
  }

  @Test
  void whoRequiresAnotherIsLoadedAgainWithIt() throws IOException {
    install("api", "1");
    install("user", "1", "api");
    install("other", "1");
    generations.refresh();
    PluginLoader other = loader("other");
    PluginLoader user = loader("user");
    install("api", "2");
    assertEquals(List.of("api", "user"), ids(generations.refresh().changed()));
    assertEquals(other, loader("other"));
    assertFalse(user.equals(loader("user")));
    delete("api");
    assertEquals(List.of("api", "user"), ids(generations.refresh().removed()));
    assertEquals(List.of("requirement-absent"), problemIds());
    install("api", "3");
    assertEquals(List.of("api", "user"), ids(generations.refresh().added()));
    assertEquals(List.of(), problemIds());
  }

  private PluginLoader loader(String id) {
    return (PluginLoader)
        host.lineup.active().stream()
            .map(Lineup.Placed::plugin)
            .filter(plugin -> plugin.id().equals(id))
            .map(PluginSpec::loader)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void pluginsThatRequireEachOtherAreRefused() {
    install("a", "1", "b");
    install("b", "1", "a");
    Generation refused = generations.refresh();
    assertFalse(refused.applied());
    assertTrue(refused.faults().get(0).message().contains("require each other"));
    assertEquals(List.of(), active());
  }

  @Test
  void theOrderIsReadAgain() {
    install("a", "1");
    install("b", "1");
    generations.refresh();
    order = OrderList.parse("b, a", "a test");
    assertTrue(generations.refresh().applied());
    assertEquals(List.of("b 1", "a 1"), active());
    assertEquals(Set.of(), host.released, "nobody was loaded again");
    order = OrderList.parse("*, !a", "a test");
    assertEquals(List.of("a"), ids(generations.refresh().removed()));
    order = OrderList.everything();
    assertEquals(List.of("a"), ids(generations.refresh().added()));
  }

  @Test
  void howPluginsAreLoadedIsReadAgain() {
    loading = loading.allowing("a");
    install("a", "1");
    install("b", "1");
    generations.refresh();
    assertEquals(List.of("a 1"), active());
    assertEquals(List.of("plugin-refused"), problemIds());
    loading = loading.allowing("a", "b");
    assertTrue(generations.refresh().applied(), "what was refused is tried again");
    assertEquals(List.of("a 1", "b 1"), active());
    loading = loading.limitedTo(new PluginLimits(10, 10));
    install("a", "2");
    assertFalse(generations.refresh().applied());
    assertEquals(List.of("a 1", "b 1"), active());
    assertEquals(List.of("plugin-refused"), problemIds());
  }

  @Test
  void aStepThatFailsAfterTheSwapIsAProblemOfOneInForce() {
    install("a", "1");
    generations.refresh();
    for (String step : List.of("tell", "stop")) {
      failsAfter = step;
      install("a", "2 of " + step);
      assertTrue(generations.refresh().applied());
      assertEquals("stopped", host.last(), "whatever fails, the old ones are stopped");
      assertEquals(List.of("a 2 of " + step), active());
      assertTrue(problems.now().get(0).cause().contains("planted after " + step));
      failsAfter = "";
      install("a", "3 of " + step);
      assertTrue(generations.refresh().applied());
      assertEquals(List.of("a 3 of " + step), active());
      assertEquals(List.of(), problemIds());
    }
  }

  @Test
  void ofTwoWithOneIdTheOneCountsThatIsLoaded() throws IOException {
    install("b", "1");
    generations.refresh();
    Files.copy(plugins().resolve("b.jar"), plugins().resolve("a.jar"));
    assertFalse(generations.refresh().applied());
    assertEquals(List.of("plugin-twice"), problemIds());
    delete("b");
    assertTrue(generations.refresh().applied(), "the other one takes its place");
    assertEquals(List.of("b 1"), active());
    assertEquals(List.of(), problemIds());
  }

  @Test
  void whatIsUnloadedStaysOutUntilItChanges() {
    install("a", "1");
    generations.refresh();
    assertEquals(List.of("a"), ids(generations.unload("a").removed()));
    assertFalse(generations.refresh().applied());
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> generations.reload("a"))
                .getMessage());
    assertTrue(message.contains("No plugin a is loaded"), message);
    assertTrue(generations.load(plugins().resolve("a.jar")).applied());
    assertEquals(List.of("a 1"), active());
  }

  @Test
  void noTwoLoadersHaveOneName() throws IOException {
    install("api", "1");
    install("user", "1", "api@[1,2)");
    generations.refresh();
    install("api", "2");
    assertFalse(generations.refresh().applied(), "the user would be lost");
    assertEquals(List.of("api@3"), List.copyOf(host.released));
    install("api", "1.1");
    assertTrue(generations.refresh().applied());
    assertEquals("api@4", loader("api").getName());
  }

  @Test
  void aPluginThatChangesPluginsFromWithinIsTold() {
    host.inside = () -> generations.refresh();
    install("a", "1");
    Generation refused = generations.refresh();
    assertTrue(refused.faults().get(0).cause().contains("Let another thread do it"));
  }

  @Test
  void aDirectoryThatIsNotThereIsAProblemUntilItIs() throws IOException {
    install("a", "1");
    generations.refresh();
    Path aside = directory.resolve("aside");
    Files.move(plugins(), aside);
    assertFalse(generations.refresh().applied());
    assertEquals(List.of("plugin-directory-missing"), problemIds());
    assertEquals(List.of("a 1"), active());
    Files.move(aside, plugins());
    assertFalse(generations.refresh().applied());
    assertEquals(List.of(), problemIds());
  }

  /** Takes over what it is given, or refuses it. */
  private static final class FakeHost implements GenerationHost {
    private final Set<String> refused = new HashSet<>();
    private final Set<String> released = new HashSet<>();
    private final List<String> steps = new ArrayList<>();
    private Lineup lineup = new Lineup(List.of(), List.of());
    private Runnable inside = () -> {};

    String last() {
      return steps.get(steps.size() - 1);
    }

    @Override
    public Lineup lineup() {
      return lineup;
    }

    @Override
    public void checkFree() {}

    @Override
    public boolean isFree() {
      return true;
    }

    @Override
    public void release(PluginLoader loader, Runnable closed) {
      released.add(loader.getName());
      closed.run();
    }

    @Override
    public Transition prepare(PlannedGeneration planned, Problems trial) {
      inside.run();
      for (PluginSpec plugin : planned.begun()) {
        if (refused.contains(plugin.id())) {
          trial.report("planted", Severity.ERROR, plugin.id(), "", "It is refused.", null);
        }
      }
      return new Transition() {
        @Override
        public void start() {
          steps.add("started");
        }

        @Override
        public void swap() {
          lineup = planned.lineup();
          steps.add("swapped");
        }

        @Override
        public void tell() {
          steps.add("told");
        }

        @Override
        public void stop() {
          steps.add("stopped");
        }

        @Override
        public void discard() {
          steps.add("discarded");
        }
      };
    }
  }
}
