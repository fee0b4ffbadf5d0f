package io.epi4j.runtime.unload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells that the collector has unloaded classes.
 *
 * <p>A class loader outlives any number of young collections, and how many full ones there were no
 * counter tells alike for all collectors: G1 unloads classes in a concurrent cycle, too, of which
 * Java 17 counts none. So a hidden class that nobody holds is made. Whatever collection takes it
 * also takes each loader that nobody held when this collection began.
 *
 * <p>Where classes are never unloaded ({@code -XX:-ClassUnloading}), no canary ever goes.
 */
final class Canary {
  /** Has one thread for the process, from the first canary on; the collector is its clock. */
  private static final Cleaner CLEANER = Cleaner.create();

  private Canary() {}

  /** Lets one fly; {@code gone} is run, on the thread of all canaries, when it was collected. */
  static void release(Runnable gone) {
    watch(bird(), gone);
  }

  /** Runs {@code gone}, on the thread of all canaries, when an object was collected. */
  static void watch(Object object, Runnable gone) {
    var unused = CLEANER.register(object, gone);
  }

  /**
   * Asks for a full collection, and waits until a canary tells of it, but no longer than the limit:
   * a JVM may have been told to do nothing of the kind.
   */
  static void collect(Duration limit) throws InterruptedException {
    CountDownLatch collected = new CountDownLatch(1);
    release(collected::countDown);
    System.gc();
    var unused = collected.await(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  private static Class<?> bird() {
    try (InputStream in = Canary.class.getResourceAsStream("Bird.class")) {
      if (in == null) {
        throw new LinkageError("Bird.class cannot be read");
      }
      return MethodHandles.lookup().defineHiddenClass(in.readAllBytes(), false).lookupClass();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalAccessException e) {
      throw new LinkageError("a class can be defined beside itself", e);
    }
  }
}
