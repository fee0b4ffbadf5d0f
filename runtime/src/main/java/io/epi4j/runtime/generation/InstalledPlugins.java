package io.epi4j.runtime.generation;

import io.epi4j.runtime.directory.PluginPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/** The plugins of directories that can be loaded, active or not, and their copies. */
final class InstalledPlugins {
  private final PluginStock stock;
  private final ReentrantLock lock;
  private final Queue<Installed> unused = new ConcurrentLinkedQueue<>();

  private Map<PluginPlace, Installed> all = new TreeMap<>(); // guarded by the lock

  /**
   * Makes the plugins of directories that have none.
   *
   * @param stock has their copies
   * @param lock the lock of the user
   */
  InstalledPlugins(PluginStock stock, ReentrantLock lock) {
    this.stock = stock;
    this.lock = lock;
  }

  Map<PluginPlace, Installed> all() {
    return all;
  }

  /**
   * Returns where a plugin was loaded from.
   *
   * @param loaded those that are active: they count where two have one id
   */
  PluginPlace place(String id, Map<String, Loaded> loaded) {
    Loaded active = loaded.get(id);
    if (active != null) {
      return active.installed().copy().place();
    }
    return all.entrySet().stream()
        .filter(each -> each.getValue().id().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(id)));
  }

  private String unknown(String id) {
    List<String> known = all.values().stream().map(Installed::id).sorted().toList();
    return "No plugin "
        + id
        + " is loaded from a directory. Those that are: "
        + known
        + ". One that was unloaded comes back with load(path).";
  }

  /** Takes others over, and deletes the copies of those that went and never were active. */
  void replace(Map<PluginPlace, Installed> next, Collection<Loaded> loaded) {
    List<Installed> idle = new ArrayList<>(all.values());
    all = new TreeMap<>(next);
    idle.removeAll(all.values());
    for (Loaded each : loaded) {
      idle.remove(each.installed());
    }
    for (Installed each : idle) {
      stock.delete(each.copy());
    }
  }

  /** Has a copy deleted; whoever has the lock does it, so that nobody waits for that. */
  void delete(Installed gone) {
    unused.add(gone);
    if (lock.tryLock()) {
      try {
        deleteUnused();
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * Deletes what was to be deleted. A plugin may have been loaded again from the same copy, when
   * one that it requires was replaced.
   */
  void deleteUnused() {
    for (Installed gone = unused.poll(); gone != null; gone = unused.poll()) {
      if (!all.containsValue(gone)) {
        stock.delete(gone.copy());
      }
    }
  }
}
