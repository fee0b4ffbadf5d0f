package io.epi4j.benchmarks.channel;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Makes classes that are alike but for their name.
 *
 * <p>Plugins bring different classes, and the JIT's work depends on how many it met at a call. So
 * the class file of a template is defined anew under other names, as if as many people had written
 * it, and what the classes do is sure to be of the same cost. Hidden classes, as the benchmarks of
 * services use them, will not do: event buses write code that names the class of a subscriber.
 *
 * <p>The templates have 000 in their names, and what stands for it has three digits too; so all in
 * the class file stays where it is. Each name is replaced wherever it stands: a copy of a
 * subscriber takes a copy of an event, and the copy of a channel has it in its own name.
 */
final class ClassCopies {
  private ClassCopies() {}

  /**
   * What takes the place of a name.
   *
   * @param name a name with three noughts
   * @param number what stands for them
   */
  record Renamed(String name, int number) {
    String in(String text) {
      return text.replace(name, name.replace("000", String.format(Locale.ROOT, "%03d", number)));
    }
  }

  /** Returns the copy that has these names, which was not there before. */
  static Class<?> define(Class<?> template, Renamed... names) {
    String text = new String(bytes(template), StandardCharsets.ISO_8859_1); // a char for each byte
    for (Renamed renamed : List.of(names)) {
      text = renamed.in(text);
    }
    try {
      return MethodHandles.lookup().defineClass(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("no class could be made of " + template, e);
    }
  }

  /** Returns the class of that name, which was defined before. */
  static Class<?> named(Class<?> template, Renamed renamed) {
    try {
      return Class.forName(renamed.in(template.getName()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns an object of a class that is made with a number. */
  static Object instance(Class<?> type, int number) {
    try {
      return type.getConstructor(int.class).newInstance(number);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Class<?> template) {
    String file = template.getSimpleName() + ".class";
    try (InputStream in = template.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not there");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }
}
