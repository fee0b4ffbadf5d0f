package io.epi4j.runtime.plugin;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;

/** The class that the compiler wrote for a type of events. */
public final class GeneratedChannel {
  private static final String SUFFIX = "Channel";

  private GeneratedChannel() {}

  /**
   * Has the class make its channel of one {@code Epi}, as a program would that publishes to it.
   *
   * @param event the type of the events
   * @param epi the {@code Epi}
   * @throws ReflectiveOperationException when there is no such class, or no way in
   */
  public static void of(Class<?> event, Object epi) throws ReflectiveOperationException {
    String name = event.getName();
    int simple = name.lastIndexOf('.') + 1;
    String generated =
        name.substring(0, simple) + name.substring(simple).replace('$', '_') + SUFFIX;
    Class<?> type = Class.forName(generated, true, event.getClassLoader());
    Lookup lookup =
        Modifier.isPublic(type.getModifiers()) ? MethodHandles.publicLookup() : Entrance.into(type);
    try {
      lookup.findStatic(type, "of", MethodType.methodType(type, epi.getClass())).invoke(epi);
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) { // it declares nothing
      throw new IllegalStateException(e);
    }
  }
}
