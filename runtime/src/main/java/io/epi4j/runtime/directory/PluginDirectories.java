package io.epi4j.runtime.directory;

import io.epi4j.runtime.reload.PluginLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for what changed in the directories of plugins. A change counts when nothing of the place
 * changed any more for a while: one who copies a jar writes it in pieces.
 *
 * <p>It is not thread-safe.
 */
public final class PluginDirectories {
  /** For how long a place has to be as it is. */
  public static final Duration STILL = Duration.ofMillis(60);

  private final List<Path> directories;
  private volatile PluginLimits limits;
  private final Map<PluginPlace, PlaceStamp> taken = new TreeMap<>();
  private final Map<PluginPlace, Restless> restless = new HashMap<>();
  private final Set<PluginPlace> added = new TreeSet<>();

  /** Makes one that has seen nothing yet. */
  public PluginDirectories(List<Path> directories, PluginLimits limits) {
    this.directories = List.copyOf(directories);
    this.limits = limits;
  }

  /** Has what is looked at from now on have these limits. */
  public void limit(PluginLimits most) {
    limits = most;
  }

  /** Returns the directories that are looked at. */
  public List<Path> directories() {
    return directories;
  }

  /** Looks at a place from now on, although it is in none of the directories. */
  public void add(PluginPlace place) {
    added.add(place);
  }

  /**
   * Looks at all places.
   *
   * @param now the time
   * @param patient whether a change has to be still; else it counts at once
   */
  public Look look(Instant now, boolean patient) {
    List<Change> changes = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    Set<PluginPlace> places = new TreeSet<>(taken.keySet()); // and so those that are gone
    places.addAll(added);
    for (Path directory : directories) {
      try {
        if (!Files.isDirectory(directory)) {
          throw new IOException("no directory");
        }
        places.addAll(PluginPlace.in(directory));
      } catch (IOException | UncheckedIOException e) {
        unreadable.add(directory);
        places.removeIf(place -> place.path().startsWith(directory.toAbsolutePath().normalize()));
      }
    }
    boolean waiting = false;
    for (PluginPlace place : places) {
      PlaceStamp stamp = stamp(place);
      if (stamp.equals(taken.getOrDefault(place, new PlaceStamp(Map.of())))) {
        restless.remove(place);
      } else if (!patient || isStill(place, stamp, now)) {
        changes.add(new Change(place, stamp));
      } else {
        waiting = true;
      }
    }
    return new Look(changes, unreadable, waiting);
  }

  private PlaceStamp stamp(PluginPlace place) {
    try {
      return PlaceStamp.of(place, limits.maxFiles());
    } catch (IOException e) {
      return taken.getOrDefault(place, new PlaceStamp(Map.of())); // as if nothing happened
    }
  }

  private boolean isStill(PluginPlace place, PlaceStamp stamp, Instant now) {
    Restless before = restless.get(place);
    if (before == null || !before.stamp().equals(stamp)) {
      restless.put(place, new Restless(stamp, now));
      return false;
    }
    return !before.since().plus(STILL).isAfter(now);
  }

  /** Returns a place as it is now, as one that changed. */
  public Change change(PluginPlace place) {
    return new Change(place, stamp(place));
  }

  /** Remembers that a change was dealt with, whatever came of it. */
  public void taken(Change change) {
    restless.remove(change.place());
    if (change.isGone()) {
      taken.remove(change.place());
      added.remove(change.place());
    } else {
      taken.put(change.place(), change.stamp());
    }
  }

  /** Returns whether a place is still as it was when the change was seen. */
  public boolean isAsBefore(Change change) {
    return stamp(change.place()).equals(change.stamp());
  }

  private record Restless(PlaceStamp stamp, Instant since) {}

  /**
   * What a look found.
   *
   * @param changes the places that changed
   * @param unreadable the directories that are not there, or cannot be listed
   * @param isWaiting whether something changed that is not still yet
   */
  public record Look(List<Change> changes, List<Path> unreadable, boolean isWaiting) {
    /** Copies the lists. */
    public Look {
      changes = List.copyOf(changes);
      unreadable = List.copyOf(unreadable);
    }

    /** Returns the names of the places that changed, for people. */
    public String names() {
      return String.join(", ", changes.stream().map(change -> change.place().name()).toList());
    }
  }

  /**
   * A place that is new, or has other files than before, or is gone.
   *
   * @param place the place
   * @param stamp its files
   */
  public record Change(PluginPlace place, PlaceStamp stamp) {
    /** Returns whether nothing is there any more. */
    public boolean isGone() {
      return stamp.files().isEmpty();
    }
  }
}
