package io.epi4j.runtime.plugin;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which functions of a service a class really implements, by reflection. For annotated
 * providers the compiler has told it in the manifest; this is for those that the application gives.
 */
final class ImplementedFunctions {
  private ImplementedFunctions() {}

  /** Returns the keys of the functions that {@code provider} does not leave to a default. */
  static List<String> of(Class<?> service, Class<?> provider) {
    List<String> keys = new ArrayList<>();
    for (Method function : service.getMethods()) {
      if (!Modifier.isStatic(function.getModifiers()) && implemented(function, provider)) {
        keys.add(key(function));
      }
    }
    keys.sort(null);
    return keys;
  }

  private static boolean implemented(Method function, Class<?> provider) {
    if (!function.isDefault()) {
      return true;
    }
    try {
      Method found = provider.getMethod(function.getName(), function.getParameterTypes());
      return !found.getDeclaringClass().isAssignableFrom(function.getDeclaringClass());
    } catch (NoSuchMethodException e) {
      throw new AssertionError("a class has the public methods of its interfaces", e);
    }
  }

  private static String key(Method function) {
    return function.getName()
        + MethodType.methodType(function.getReturnType(), function.getParameterTypes())
            .toMethodDescriptorString();
  }
}
