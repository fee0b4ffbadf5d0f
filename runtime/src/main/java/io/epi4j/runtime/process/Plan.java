package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which processes there shall be: the list of the application, with those of the plugins merged in
 * by their order. One with the same id takes the place of the one before it, and when it goes away
 * again, that one has its place back; a new one comes last.
 *
 * <p>Any thread may change it.
 */
final class Plan {
  // All guarded by this.
  private List<Wanted> application = List.of();
  private final List<Part> parts = new ArrayList<>();
  private boolean closed;

  /**
   * A process that shall be there.
   *
   * @param owner whom it belongs to
   * @param spec what it is
   */
  record Wanted(ProcessOwner owner, ProcessSpec spec) {
    String id() {
      return spec.id();
    }

    boolean isSame(Wanted other) {
      return Plan.isSame(owner, other.owner) && spec.equals(other.spec);
    }
  }

  /**
   * The lists, merged.
   *
   * @param wanted the processes in their order
   * @param hidden those of plugins that do not run, since another plugin has one with that id; by
   *     the owner of that one
   */
  record Merged(List<Wanted> wanted, Map<Wanted, ProcessOwner> hidden) {}

  private record Part(ProcessOwner owner, List<ProcessSpec> specs) {}

  /**
   * Replaces the list of the application, and returns the merged one; what stays in it keeps its
   * owner.
   */
  synchronized List<ProcessSpec> replaceApplication(ProcessOwner owner, List<ProcessSpec> specs) {
    if (closed) {
      throw new IllegalStateException("Processes were given to an Epi that is closed.");
    }
    checkIds(specs);
    List<Wanted> next = new ArrayList<>();
    for (ProcessSpec spec : specs) {
      next.add(
          application.stream()
              .filter(known -> known.spec().equals(spec))
              .findFirst()
              .orElseGet(() -> new Wanted(owner, spec)));
    }
    application = next;
    return merged().wanted().stream().map(Wanted::spec).toList();
  }

  /** Adds the list of a plugin. */
  synchronized void add(ProcessOwner owner, List<ProcessSpec> specs) {
    checkIds(specs);
    parts.add(new Part(owner, List.copyOf(specs)));
  }

  /** Takes the list of a plugin away. */
  synchronized void remove(ProcessOwner owner) {
    parts.removeIf(part -> isSame(part.owner(), owner));
  }

  /** Has no process there any more, now and later. */
  synchronized void close() {
    closed = true;
  }

  synchronized Merged merged() {
    Map<String, Wanted> byId = new LinkedHashMap<>();
    Map<Wanted, ProcessOwner> hidden = new LinkedHashMap<>();
    if (!closed) {
      application.forEach(wanted -> byId.put(wanted.id(), wanted));
      for (Part part : inOrder()) {
        for (ProcessSpec spec : part.specs()) {
          Wanted before = byId.put(spec.id(), new Wanted(part.owner(), spec));
          if (before != null && !application.contains(before) && isForeign(before, part.owner())) {
            hidden.put(before, part.owner());
          }
        }
      }
    }
    return new Merged(List.copyOf(byId.values()), hidden);
  }

  /** The order of plugins may change meanwhile, so each is asked once. */
  private List<Part> inOrder() {
    record Placed(int order, Part part) {}
    return parts.stream()
        .map(part -> new Placed(part.owner().order(), part))
        .sorted(Comparator.comparingInt(Placed::order))
        .map(Placed::part)
        .toList();
  }

  private static boolean isForeign(Wanted before, ProcessOwner owner) {
    return !before.owner().plugin().equals(owner.plugin());
  }

  @SuppressWarnings("ReferenceEquality") // owners are told apart by identity
  static boolean isSame(ProcessOwner one, ProcessOwner other) {
    return one == other;
  }

  private static void checkIds(List<ProcessSpec> specs) {
    Set<String> ids = new HashSet<>();
    for (ProcessSpec spec : specs) {
      if (!ids.add(spec.id())) {
        throw new IllegalArgumentException(
            "Two processes in one list have the id " + spec.id() + ". Give them different ones.");
      }
    }
  }
}
