package io.epi4j.runtime.unload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problems;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.management.ManagementFactory;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.ConsoleHandler;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a plugin registered outside itself is removed and told, and then its loader is collected.
 */
class CleanupTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Logger LOGGER = Logger.getLogger("search.test");

  @TempDir static Path directory;
  private static PluginCode code;

  private final Cleanup cleanup = new Cleanup();
  private final Unloads unloads =
      new Unloads(Problems.unlogged(() -> Instant.EPOCH), () -> Instant.EPOCH, cleanup);

  @BeforeAll
  static void compile() {
    code = new PluginCode(directory, Plants.SOURCES);
  }

  /** Plants something, and says what is removed; after that nothing holds the loader. */
  private List<String> removed(Consumer<ClassLoader> plant) {
    URLClassLoader loader = code.loader(3);
    plant.accept(loader);
    List<String> removed = cleanup.clean(loader);
    assertEquals(List.of(), cleanup.clean(loader), "all of it is gone");
    unloads.unloaded("search", 3, loader, removed);
    loader = null;
    assertTrue(unloads.collect("search", LIMIT), () -> unloads.now().toString());
    assertEquals(removed, unloads.now().get(0).removed());
    return removed;
  }

  @Test
  void nothingIsLeftOfAPluginThatLeavesNothing() {
    assertEquals(List.of(), removed(loader -> PluginCode.object(loader, "Plain")));
  }

  @Test
  void aBean() {
    List<String> removed =
        removed(
            loader -> {
              try {
                ManagementFactory.getPlatformMBeanServer()
                    .registerMBean(
                        PluginCode.object(loader, "Thing"), new ObjectName("search:type=Thing"));
              } catch (JMException e) {
                throw new AssertionError(e);
              }
            });
    assertEquals(List.of("MBean search:type=Thing of search.Thing"), removed);
  }

  @Test
  void aLogHandlerWhichIsClosed() {
    List<String> removed =
        removed(loader -> LOGGER.addHandler((Handler) PluginCode.object(loader, "Lines")));
    assertEquals(List.of("logger search.test has the handler search.Lines"), removed);
    assertEquals("closed", System.clearProperty("search.lines"));
  }

  @Test
  void filtersAndAFormatter() {
    Handler handler = new ConsoleHandler();
    LOGGER.addHandler(handler);
    List<String> removed =
        removed(
            loader -> {
              LOGGER.setFilter((Filter) PluginCode.object(loader, "Sieve"));
              handler.setFilter((Filter) PluginCode.object(loader, "Sieve"));
              handler.setFormatter((Formatter) PluginCode.object(loader, "Shape"));
            });
    assertEquals(
        List.of(
            "logger search.test has the filter search.Sieve",
            "a handler of logger search.test has the filter search.Sieve",
            "a handler of logger search.test has the formatter search.Shape"),
        removed);
    assertEquals(List.of(handler), List.of(LOGGER.getHandlers()), "which is not the plugin's");
    LOGGER.removeHandler(handler);
  }

  @Test
  void whatDoesNotLetItselfBeRemovedIsTold() {
    List<String> removed =
        removed(loader -> LOGGER.addHandler((Handler) PluginCode.object(loader, "Stubborn")));
    assertEquals(
        List.of(
            "logger search.test has the handler search.Stubborn; it could not be removed:"
                + " java.lang.IllegalStateException: not now"),
        removed);
  }

  @Test
  void driversOfWhichOnlyThePluginsOwnGo() {
    URLClassLoader other = code.loader(2);
    PluginCode.object(other, "Base");
    List<String> removed =
        removed(
            loader -> {
              PluginCode.object(loader, "Base");
              PluginCode.object(loader, "Base");
            });
    assertEquals(List.of("JDBC driver search.Base", "JDBC driver search.Base"), removed);
    assertEquals(List.of("JDBC driver search.Base"), cleanup.clean(other));
  }

  @Test
  void defaultsOfTheProcess() {
    List<String> removed =
        removed(
            loader ->
                Thread.setDefaultUncaughtExceptionHandler(
                    (UncaughtExceptionHandler) PluginCode.object(loader, "Catcher")));
    assertEquals(List.of("the default uncaught exception handler is a search.Catcher"), removed);
  }

  @Test
  void theContextAndTheHandlerOfAThreadThatGoesOn() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Thread thread = new Thread(() -> await(end), "pooled");
    List<String> removed =
        removed(
            loader -> {
              thread.setContextClassLoader(loader);
              thread.setUncaughtExceptionHandler(
                  (UncaughtExceptionHandler) PluginCode.object(loader, "Catcher"));
              thread.start();
            });
    assertEquals(
        List.of(
            "thread \"pooled\" has it as context class loader",
            "thread \"pooled\" has the uncaught exception handler search.Catcher"),
        removed);
    assertSame(CleanupTest.class.getClassLoader(), thread.getContextClassLoader());
    end.countDown();
    thread.join();
  }

  @Test
  void cachesOfTheJdk() {
    List<String> removed =
        removed(
            loader -> {
              try {
                Introspector.getBeanInfo(loader.loadClass("search.Person"));
              } catch (IntrospectionException | ClassNotFoundException e) {
                throw new AssertionError(e);
              }
              ResourceBundle.getBundle("search.Texts", Locale.ROOT, loader);
            });
    assertEquals(List.of(), removed, "of which nobody has to know");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
