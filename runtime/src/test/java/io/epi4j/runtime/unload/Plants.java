package io.epi4j.runtime.unload;

import java.util.Map;

/** The sources of a plugin that leaves something behind wherever one can. */
final class Plants {
  static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("Plain", "public class Plain {}"),
          Map.entry(
              "Blocked",
              """
              import java.util.concurrent.CountDownLatch;
              import java.util.function.BiConsumer;
              public class Blocked implements BiConsumer<CountDownLatch, CountDownLatch> {
                @Override public void accept(CountDownLatch in, CountDownLatch out) {
                  in.countDown();
                  try {
                    out.await();
                  } catch (InterruptedException e) {
                    throw new AssertionError(e);
                  }
                }
              }
              """),
          Map.entry(
              "Failing",
              """
              public class Failing implements Runnable {
                @Override public void run() { throw new IllegalStateException("failed"); }
              }
              """),
          Map.entry(
              "Starting",
              """
              import java.util.concurrent.Executor;
              import java.util.function.BiConsumer;
              public class Starting implements BiConsumer<Executor, Runnable> {
                @Override public void accept(Executor pool, Runnable work) { pool.execute(work); }
              }
              """),
          Map.entry("ThingMBean", "public interface ThingMBean { int getSize(); }"),
          Map.entry(
              "Thing",
              "public class Thing implements ThingMBean { public int getSize() { return 1; } }"),
          Map.entry(
              "Lines",
              """
              import java.util.logging.Handler;
              import java.util.logging.LogRecord;
              public class Lines extends Handler {
                @Override public void publish(LogRecord record) {}
                @Override public void flush() {}
                @Override public void close() { System.setProperty("search.lines", "closed"); }
              }
              """),
          Map.entry(
              "Sieve",
              """
              import java.util.logging.Filter;
              import java.util.logging.LogRecord;
              public class Sieve implements Filter {
                @Override public boolean isLoggable(LogRecord record) { return true; }
              }
              """),
          Map.entry(
              "Shape",
              """
              import java.util.logging.SimpleFormatter;
              public class Shape extends SimpleFormatter {}
              """),
          Map.entry(
              "Base",
              """
              import java.sql.Connection;
              import java.sql.Driver;
              import java.sql.DriverManager;
              import java.sql.DriverPropertyInfo;
              import java.sql.SQLException;
              import java.util.Properties;
              import java.util.logging.Logger;
              public class Base implements Driver {
                public Base() throws SQLException { DriverManager.registerDriver(this); }
                @Override public Connection connect(String url, Properties info) { return null; }
                @Override public boolean acceptsURL(String url) { return false; }
                @Override public DriverPropertyInfo[] getPropertyInfo(String u, Properties p) {
                  return new DriverPropertyInfo[0];
                }
                @Override public int getMajorVersion() { return 1; }
                @Override public int getMinorVersion() { return 0; }
                @Override public boolean jdbcCompliant() { return false; }
                @Override public Logger getParentLogger() { return null; }
              }
              """),
          Map.entry(
              "Person",
              """
              public class Person {
                private String name = "";
                public String getName() { return name; }
                public void setName(String name) { this.name = name; }
              }
              """),
          Map.entry(
              "Texts",
              """
              import java.util.ListResourceBundle;
              public class Texts extends ListResourceBundle {
                @Override protected Object[][] getContents() {
                  return new Object[][] {{"a", "b"}};
                }
              }
              """),
          Map.entry(
              "Catcher",
              """
              public class Catcher implements Thread.UncaughtExceptionHandler {
                @Override public void uncaughtException(Thread thread, Throwable e) {}
              }
              """),
          Map.entry(
              "Stubborn",
              """
              import java.util.logging.Handler;
              import java.util.logging.LogRecord;
              public class Stubborn extends Handler {
                @Override public void publish(LogRecord record) {}
                @Override public void flush() {}
                @Override public void close() { throw new IllegalStateException("not now"); }
              }
              """));

  private Plants() {}
}
