package io.epi4j.runtime;

import io.epi4j.runtime.unload.Unload;
import io.epi4j.runtime.unload.Unloads;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Assertions for the tests of plugins and of those who load them. They throw an {@link
 * AssertionError}, whatever test framework there is.
 *
 * <pre>{@code
 * epi.plugins().unload("search");
 * EpiAssertions.assertUnloads(epi, "search", Duration.ofSeconds(10));
 * }</pre>
 */
public final class EpiAssertions {
  private EpiAssertions() {}

  /**
   * Asserts that the class loaders of a plugin that was unloaded or replaced are all collected,
   * those of its older generations, too. It forces full collections, of the whole process, when
   * nobody is inside the plugin any more, until this is so or the limit is over; a test that passes
   * seldom takes more than three of them.
   *
   * <p>The test itself must hold nothing of the plugin: no object of its classes, no class, and no
   * exception that came out of it, be it in a local variable that is still in use.
   *
   * @param epi the {@code Epi} that had the plugin
   * @param plugin the id of the plugin
   * @param limit how long to wait
   * @throws AssertionError if a loader is there still, with what holds it as far as that can be
   *     known, and the way to one of them in a heap dump; or if no loader of the plugin was ever
   *     unloaded
   */
  public static void assertUnloads(Epi epi, String plugin, Duration limit) {
    try {
      Releases releases = epi.plugins().releases();
      Duration left = releases.drained(plugin, limit);
      List<String> inside = releases.inside(plugin);
      if (!inside.isEmpty()) {
        throw new AssertionError(
            "After "
                + limit.toMillis()
                + " ms somebody is still inside of the plugin "
                + plugin
                + ", or its objects are still being closed: "
                + String.join("\n", inside));
      }
      assertUnloads(releases.unloads(), plugin, left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The test was interrupted.", e);
    }
  }

  static void assertUnloads(Unloads unloads, String plugin, Duration limit) {
    boolean gone = unloads.collect(plugin, limit);
    List<Unload> known = unloads.now();
    List<Unload> own = known.stream().filter(each -> each.plugin().equals(plugin)).toList();
    if (own.isEmpty()) {
      throw new AssertionError(
          "No loader of the plugin "
              + plugin
              + " was unloaded. Unload it first. Those that were: "
              + known.stream().map(Unload::loader).toList());
    }
    if (!gone) {
      throw new AssertionError(text(plugin, limit, own) + way(unloads, own));
    }
  }

  /** Of one loader only, since a dump of the heap takes its time. */
  private static String way(Unloads unloads, List<Unload> own) {
    return own.stream()
        .filter(each -> each.state() == Unload.State.HELD)
        .findFirst()
        .map(each -> "\nIn a heap dump: " + way(unloads, each))
        .orElse("");
  }

  private static String way(Unloads unloads, Unload held) {
    try {
      return unloads.explain(held.plugin(), held.generation());
    } catch (IOException e) {
      return "nothing, since it could not be had: " + e;
    }
  }

  private static String text(String plugin, Duration limit, List<Unload> unloads) {
    StringBuilder text =
        new StringBuilder(
            "The plugin " + plugin + " is not gone after " + limit.toMillis() + " ms.");
    for (Unload unload : unloads) {
      if (unload.state() == Unload.State.COLLECTED) {
        continue;
      }
      text.append("\n").append(unload.loader()).append(" is ").append(unload.state()).append(":");
      if (unload.state() == Unload.State.PENDING) {
        text.append(
            "\n  too few full collections yet: give it longer, and see that neither"
                + " -XX:+DisableExplicitGC nor -XX:-ClassUnloading is set");
      }
      unload.causes().forEach(cause -> text.append("\n  ").append(cause));
    }
    return text.toString();
  }
}
