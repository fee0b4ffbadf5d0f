package io.epi4j.benchmarks.service;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes providers each of a class of its own.
 *
 * <p>Plugins bring different classes, and the JIT's work depends on how many it met at a call. So
 * the bytes of {@link Step} are defined anew, as a hidden class, for every provider: each has its
 * own methods, its own compiled code and its own place in type profiles, as if 32 people had
 * written them, and the steps are sure to be of the same cost. To the JIT hidden classes differ
 * from others in one thing, that it trusts their final fields; a step has none. What is written by
 * hand cannot name a hidden class, and need not: it calls objects in {@code static final} fields,
 * whose exact class the JIT knows from the object, whatever the type of the field.
 */
final class StepClasses {
  private StepClasses() {}

  /** Returns that many providers; the one at each index has the index for its own number. */
  static List<Steps> instances(int count) {
    byte[] bytes = bytes();
    List<Steps> steps = new ArrayList<>();
    for (int own = 0; own < count; own++) {
      steps.add(instance(bytes, own));
    }
    return steps;
  }

  private static Steps instance(byte[] bytes, int own) {
    try {
      Lookup hidden = MethodHandles.lookup().defineHiddenClass(bytes, true);
      return (Steps)
          hidden
              .findConstructor(hidden.lookupClass(), MethodType.methodType(void.class, int.class))
              .invoke(own);
    } catch (Throwable e) {
      throw new IllegalStateException("no class could be made of " + Step.class, e);
    }
  }

  private static byte[] bytes() {
    try (InputStream in = Step.class.getResourceAsStream("Step.class")) {
      if (in == null) {
        throw new IllegalStateException("the class file of " + Step.class + " is not there");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the class file of " + Step.class + " cannot be read", e);
    }
  }
}
