package io.epi4j.runtime.unload;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of a heap dump, and where the collector begins: what a first look at it tells. */
final class HeapTypes implements HeapVisitor {
  /** Fields of a {@code Reference} that the collector does not follow. */
  private static final Set<String> WEAK =
      Set.of("java.lang.ref.Reference.referent", "java.lang.ref.Reference.discovered");

  private final Map<Long, String> texts = new HashMap<>();
  private final Map<Long, Long> names = new HashMap<>();
  private final Map<Long, Type> types = new HashMap<>();
  private final Map<Long, Root> roots = new HashMap<>();
  private final Map<Integer, Long> threads = new HashMap<>();
  private final Map<Long, List<Link>> links = new HashMap<>();
  private long marked;

  @Override
  public void text(long id, String text) {
    texts.put(id, text);
  }

  @Override
  public void named(long type, long text) {
    names.put(type, text);
  }

  @Override
  public void root(String what, long object, int thread, boolean isThread) {
    roots.merge(object, new Root(what, thread), (one, other) -> isThread ? other : one);
    if (isThread) {
      threads.put(thread, object);
    }
  }

  @Override
  public void type(
      long id, long parent, long loader, List<HeapField> statics, List<HeapField> fields) {
    types.put(id, new Type(parent, fields));
  }

  @Override
  public void instance(long id, long type, byte[] fields) {
    if (isMark(type)) {
      marked = ByteBuffer.wrap(fields).getLong();
    }
  }

  /** Returns whether it is the class that marks what is looked for. */
  boolean isMark(long type) {
    return name(type).equals(HeapMark.class.getName());
  }

  /** Returns the object that is marked; 0 if none is. */
  long marked() {
    return marked;
  }

  @Nullable Root root(long object) {
    return roots.get(object);
  }

  /** Returns the thread object that has that number in the dump; 0 if there is none. */
  long thread(int number) {
    return threads.getOrDefault(number, 0L);
  }

  /** Returns the name of a class as Java writes it, {@code x.Y[]} for an array. */
  String name(long type) {
    String name = text(names.getOrDefault(type, 0L)).replace('/', '.');
    int depth = name.lastIndexOf('[') + 1;
    return depth > 0 && name.endsWith(";")
        ? name.substring(depth + 1, name.length() - 1) + "[]".repeat(depth)
        : name;
  }

  String text(long id) {
    return texts.getOrDefault(id, "?");
  }

  /** Returns the references that instances of a class hold, and where they stand in their bytes. */
  List<Link> links(long type) {
    return links.computeIfAbsent(
        type,
        key -> fields(key, true).stream().filter(each -> !WEAK.contains(each.name())).toList());
  }

  /** Returns the fields of instances of a class; objects, or others. */
  List<Link> fields(long type, boolean objects) {
    List<Link> found = new ArrayList<>();
    int offset = 0;
    long id = type;
    for (Type each = types.get(id); each != null; each = types.get(id)) {
      for (HeapField field : each.fields()) {
        if (field.isObject() == objects) {
          found.add(new Link(name(id) + "." + text(field.name()), offset));
        }
        offset += field.size();
      }
      id = each.parent();
    }
    return found;
  }

  /** A root, and the number of its thread, 0 if it has none. */
  record Root(String what, int thread) {}

  /** A field, with its class, and where it stands in the bytes of an instance. */
  record Link(String name, int offset) {}

  private record Type(long parent, List<HeapField> fields) {}
}
