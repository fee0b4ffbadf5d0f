package io.epi4j.runtime.unload;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds thread locals whose value, or whose own class, belongs to a loader. The JDK shows them only
 * to one for whom it is opened: {@code --add-opens java.base/java.lang=}, for this module or {@code
 * ALL-UNNAMED}. Else none is found.
 */
final class ThreadLocals {
  private static final boolean OPEN =
      Object.class.getModule().isOpen("java.lang", ThreadLocals.class.getModule());

  /** Returns how to see more, where one cannot see all; else nothing. */
  static String hint() {
    Module own = ThreadLocals.class.getModule();
    return OPEN
        ? ""
        : ". To see ThreadLocals here, start Java with --add-opens java.base/java.lang="
            + (own.isNamed() ? own.getName() : "ALL-UNNAMED");
  }

  List<String> of(Belonging belonging) {
    List<String> found = new ArrayList<>();
    if (!OPEN) {
      return found;
    }
    try {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        add(found, thread, "ThreadLocal", field(Thread.class, "threadLocals", thread), belonging);
        Object inherited = field(Thread.class, "inheritableThreadLocals", thread);
        add(found, thread, "InheritableThreadLocal", inherited, belonging);
      }
    } catch (ReflectiveOperationException e) { // a later Java keeps them elsewhere
      found.add("perhaps a ThreadLocal: this Java does not show them (" + e.getMessage() + ")");
    }
    return found;
  }

  private static void add(
      List<String> found, Thread thread, String kind, @Nullable Object map, Belonging belonging)
      throws ReflectiveOperationException {
    if (map == null) {
      return;
    }
    Object table = field(map.getClass(), "table", map);
    for (int i = 0; table != null && i < Array.getLength(table); i++) {
      Object entry = Array.get(table, i);
      if (entry != null) {
        Object value = field(entry.getClass(), "value", entry);
        Object key = ((Reference<?>) entry).get();
        if (value != null && belonging.has(value)) {
          found.add(text(thread, "a " + value.getClass().getName() + " in a " + kind));
        } else if (key != null && belonging.has(key)) {
          found.add(text(thread, "a value for the " + kind + " " + key.getClass().getName()));
        }
      }
    }
  }

  private static String text(Thread thread, String what) {
    return PlatformStacks.name(thread) + " has " + what;
  }

  private static @Nullable Object field(Class<?> type, String name, Object object)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(object);
  }
}
