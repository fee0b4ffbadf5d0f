package io.epi4j.runtime.unload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortest way on which the marked loader of a heap dump is held, from the loader back:
 * each look at the dump finds all that refer to what the look before found, until a root is among
 * them, or a static field of a class of another loader. So it needs memory for what holds the
 * loader only, and not for the whole heap; and as many looks as the way has steps.
 */
final class HeapPath implements HeapVisitor {
  private static final int MOST = 2_000_000;

  private final HeapTypes types;
  private final long loader;
  private final Map<Long, Step> known = new HashMap<>();
  private Map<Long, Step> last = new HashMap<>(); // what the last look found
  private Map<Long, Step> found = new HashMap<>(); // what this one finds
  private @Nullable Step first;

  private HeapPath(HeapTypes types) {
    this.types = types;
    this.loader = types.marked();
  }

  /** Returns the way, step by step, or nothing when there is none. */
  static Optional<List<String>> read(Path file) throws IOException {
    HeapTypes types = new HeapTypes();
    HeapScan.scan(file, types);
    return types.marked() == 0 ? Optional.empty() : new HeapPath(types).search(file);
  }

  private Optional<List<String>> search(Path file) throws IOException {
    last.put(loader, new Step("", 0));
    while (!last.isEmpty() && known.size() < MOST) {
      known.putAll(last);
      for (Map.Entry<Long, Step> each : last.entrySet()) {
        HeapTypes.Root root = types.root(each.getKey());
        if (root != null) {
          return Optional.of(way(HeapThread.told(root, types, file), each.getKey()));
        }
      }
      HeapScan.scan(file, this);
      if (first != null) {
        return Optional.of(way(first.text(), first.next()));
      }
      last = found;
      found = new HashMap<>();
    }
    return Optional.empty();
  }

  private List<String> way(String begin, long from) {
    List<String> way = new ArrayList<>();
    way.add(begin);
    for (long at = from; at != loader; ) {
      Step step = known.getOrDefault(at, new Step("", loader));
      way.add(step.text());
      at = step.next();
    }
    return way;
  }

  @Override
  public void type(
      long id, long parent, long itsLoader, List<HeapField> statics, List<HeapField> fields) {
    for (HeapField field : statics) {
      if (last.containsKey(field.object())) {
        Step step =
            new Step(
                "static field " + types.name(id) + "." + types.text(field.name()), field.object());
        if (itsLoader != loader && !known.containsKey(id)) {
          first = first == null ? step : first;
        } else {
          found(id, step);
        }
      }
    }
    if (last.containsKey(itsLoader)) {
      found(id, new Step("class " + types.name(id), itsLoader));
    } else if (last.containsKey(parent)) {
      found(id, new Step("class " + types.name(id), parent));
    }
  }

  @Override
  public void instance(long id, long type, byte[] fields) {
    if (types.isMark(type)) {
      return;
    }
    if (last.containsKey(type)) {
      found(id, new Step("a " + types.name(type), type));
    }
    ByteBuffer bytes = ByteBuffer.wrap(fields);
    for (HeapTypes.Link link : types.links(type)) {
      long object = bytes.getLong(link.offset());
      if (object != 0 && last.containsKey(object)) {
        found(id, new Step(link.name(), object));
      }
    }
  }

  @Override
  public void array(long id, long type, long[] elements) {
    for (int i = 0; i < elements.length; i++) {
      if (elements[i] != 0 && last.containsKey(elements[i])) {
        found(id, new Step(types.name(type).replaceFirst("\\[]", "[" + i + "]"), elements[i]));
        return;
      }
    }
    if (last.containsKey(type)) {
      found(id, new Step("an array " + types.name(type), type));
    }
  }

  private void found(long id, Step step) {
    if (!known.containsKey(id)) {
      found.putIfAbsent(id, step);
    }
  }

  /** What refers to the next object of the way, and how. */
  private record Step(String text, long next) {}
}
