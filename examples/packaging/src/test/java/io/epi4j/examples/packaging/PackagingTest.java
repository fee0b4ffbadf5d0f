package io.epi4j.examples.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program finds the same plugins however it is packaged, and so does the command Explain. */
class PackagingTest {
  private static final String SAID =
      """
      audit: changes of accounts under http://127.0.0.1:5984/_audit
      dbs: documents under http://127.0.0.1:5984/database/id, to get, put and delete
      packaged: answers nothing
      search: 25 lighthouses under http://127.0.0.1:5984/_search?q=granite, also called /find
      stats: counts under http://127.0.0.1:5984/_stats, also called /metrics
      auth describes [/_session, /_stats]
      search describes [/_search, /_search/words]
      stats describes [(other paths), /_stats]
      """;

  private static final String ALL_SAID =
      "main thread\n" + SAID + "common pool\n" + SAID + "common pool, global\n" + SAID;

  private static final String EXPLAINED =
      """
      Plugins, in the order in which they are called:
        1. auth 1.0: by id
        2. audit 1.0: after auth, then by id
        3. couch-http 1.0: by id
        4. dbs 1.0: after auth, then by id
        5. packaged 1.0: by id
        6. search 1.0: after auth, couch-http, then by id
        7. stats 1.0: after auth, then by id
      Services, with the providers of each function:
        chttpd_handlers, declared by couch-http
          handle(Request)
            auth: io.epi4j.examples.couchhttp.auth.AuthHandlers
            audit: io.epi4j.examples.couchhttp.audit.AuditHandlers
            dbs: io.epi4j.examples.couchhttp.dbs.DbHandlers
            packaged: io.epi4j.examples.packaging.OwnHandlers
            search: io.epi4j.examples.couchhttp.search.SearchHandlers
            stats: io.epi4j.examples.couchhttp.stats.DescriptionHandlers
            stats: io.epi4j.examples.couchhttp.stats.EventHandlers
            stats: io.epi4j.examples.couchhttp.stats.ProcessHandlers
            stats: io.epi4j.examples.couchhttp.stats.StatsHandlers
            stats: io.epi4j.examples.couchhttp.stats.StatsPlugin
      """;

  private static final String DATA_EXPLAINED =
      """
      Data, with its sources:
        chttpd/features
          couch-http: file features.json
          search: resource search/features.json
        couch_stats/descriptions
          auth: io.epi4j.examples.couchhttp.auth.AuthDescriptions.builtin()
          search: resource search/descriptions.json
          search: io.epi4j.examples.couchhttp.search.SearchDescriptions.words()
          stats: file descriptions.json
      Channels, with their subscribers:
        db_events, declared by couch-http
          audit: io.epi4j.examples.couchhttp.audit.AuditHandlers.note(DbEvent) for accounts, called directly
          stats: io.epi4j.examples.couchhttp.stats.EventHandlers.count(List), by mailbox
      Problems: none
      """;

  private static final String EXPLAIN = "io.epi4j.runtime.Explain";
  private static final String OWN = OwnLoader.class.getName() + "$";
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  @TempDir Path folder;

  @Test
  void jarsOnAClassPath() {
    runs("-cp", Built.path(Built.jars()), Packaged.class.getName());
    explains("-cp", Built.path(Built.jars()), EXPLAIN);
  }

  @Test
  void aJarThatNamesTheOthers() {
    runs("-jar", Built.jar("-thin").toString());
    explains("-cp", Built.jar("-thin").toString(), EXPLAIN);
  }

  @Test
  void allJarsOfAFolder() {
    Built.copies(Built.jars(), folder);
    runs("-cp", folder.resolve("*").toString(), Packaged.class.getName());
  }

  @Test
  void theSameJarsTwice() {
    List<Path> twice = new ArrayList<>(Built.jars());
    twice.addAll(Built.copies(Built.jars(), folder));
    runs("-cp", Built.path(twice), Packaged.class.getName());
    explains("-cp", Built.path(twice), EXPLAIN);
  }

  @Test
  void foldersOfClasses() {
    runs("-cp", Built.path(Built.classes()), Packaged.class.getName());
    explains("-cp", Built.path(Built.classes()), EXPLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-shaded", "-jar-with-dependencies"})
  void aFatJar(String suffix) {
    runs("-jar", Built.jar(suffix).toString());
    explains("-cp", Built.jar(suffix).toString(), EXPLAIN);
  }

  @Test
  void aFatJarIsExplainedAsJson() throws IOException {
    String jar = Built.jar("-shaded").toString();
    Program explain = Program.run(folder, List.of("-cp", jar, EXPLAIN, "--json", "--strict"));
    assertEquals(0, explain.status(), explain.errors());
    List<String> sources = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(explain.output())) {
      while (json.nextToken() != null) {
        if ("source".equals(json.currentName()) && json.currentToken().isScalarValue()) {
          sources.add(json.getText());
        }
      }
    }
    assertEquals(Collections.nCopies(7, jar), sources);
  }

  @Test
  void anExecutableJarOfSpringBoot() {
    runs("-jar", Built.jar("-boot").toString());
    explains("-Dloader.main=" + EXPLAIN, "-cp", Built.jar("-boot").toString(), LAUNCHER);
  }

  @Test
  void aClassLoaderOfTheWholeProgram() {
    List<String> command = new ArrayList<>(List.of("-cp", testClasses(), OWN + "OfAll"));
    Built.jars().forEach(jar -> command.add(jar.toString()));
    runs(command.toArray(String[]::new));
  }

  @Test
  void aClassLoaderOfThePlugins() {
    List<Path> plugins = Built.jars().stream().filter(PackagingTest::isPlugin).toList();
    List<Path> others = Built.jars().stream().filter(jar -> !plugins.contains(jar)).toList();
    String program = Built.path(others) + File.pathSeparator + testClasses();
    List<String> command = new ArrayList<>(List.of("-cp", program, OWN + "OfPlugins"));
    plugins.forEach(jar -> command.add(jar.toString()));
    assertEquals(new Program(0, SAID, ""), Program.run(folder, command));
  }

  private static boolean isPlugin(Path jar) {
    return jar.getFileName().toString().matches("couch-http-(audit|auth|dbs|search|stats)-.*");
  }

  private static String testClasses() {
    return Built.jar("").resolveSibling("test-classes").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-shaded", "-boot"})
  void aFatJarBelowFoldersOfAnyName(String suffix) {
    Path jar = Built.copies(List.of(Built.jar(suffix)), odd()).get(0);
    runs("-jar", jar.toString());
  }

  @Test
  void jarsBelowFoldersOfAnyName() {
    runs("-cp", Built.path(Built.copies(Built.jars(), odd())), Packaged.class.getName());
  }

  /** There the JDK reads no resource out of a jar, as some providers want to; it reads classes. */
  @Test
  void aFatJarBelowAFolderThatEndsInAnExclamationMark() {
    Path jar = Built.copies(List.of(Built.jar("-shaded")), folder.resolve("a!")).get(0);
    explains("-cp", jar.toString(), EXPLAIN);
  }

  private Path odd() {
    try {
      return folder.resolve(Path.of("a b", "50%", "c%20d", "e+f", "g#h", "!i", "j!k", "äöü ß"));
    } catch (InvalidPathException e) {
      return abort("this platform cannot name such a file: " + e.getMessage());
    }
  }

  private void runs(String... arguments) {
    assertEquals(new Program(0, ALL_SAID, ""), Program.run(folder, List.of(arguments)));
  }

  private void explains(String... arguments) {
    List<String> strict = Stream.concat(Stream.of(arguments), Stream.of("--strict")).toList();
    Program explain = Program.run(folder, strict);
    assertEquals("", explain.errors());
    assertEquals(0, explain.status(), explain.output());
    assertTrue(explain.output().endsWith(DATA_EXPLAINED), explain.output());
    String withoutPlaces =
        explain
            .output()
            .lines()
            .filter(line -> !line.matches(" {5}\\S.*"))
            .collect(Collectors.joining("\n"));
    assertTrue(withoutPlaces.startsWith(EXPLAINED), explain.output());
  }
}
