package io.epi4j.runtime.plugin;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells which functions of a service a class really implements, by reflection. */
final class ImplementedFunctions {
  /** A service has many providers; its functions are found once, and kept with its class. */
  private static final ClassValue<Map<String, Method>> FUNCTIONS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> service) {
          Map<String, Method> functions = new TreeMap<>();
          for (Method method : service.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && !isObjects(method)) {
              functions.put(key(method), method);
            }
          }
          return Collections.unmodifiableMap(functions);
        }
      };

  private ImplementedFunctions() {}

  /** Returns the functions of a service by their keys, sorted. */
  static Map<String, Method> all(Class<?> service) {
    return FUNCTIONS.get(service);
  }

  /** Returns the keys of the functions that {@code provider} does not leave to a default. */
  static List<String> of(Class<?> service, Class<?> provider) {
    return all(service).entrySet().stream()
        .filter(function -> has(provider, function.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns whether a call of a function reaches code of {@code provider}, and no default. */
  static boolean has(Class<?> provider, Method function) {
    try {
      Method found = find(provider, function);
      return !Modifier.isAbstract(found.getModifiers())
          && !Modifier.isStatic(found.getModifiers())
          && !found.getDeclaringClass().isAssignableFrom(function.getDeclaringClass());
    } catch (NoSuchMethodException e) {
      return false;
    } catch (LinkageError e) { // another method of the class has a type that is not there
      return resolves(provider, function);
    }
  }

  private static Method find(Class<?> provider, Method function) throws NoSuchMethodException {
    Method found = provider.getMethod(function.getName(), function.getParameterTypes());
    if (found.getReturnType() == function.getReturnType()) {
      return found;
    }
    String key = key(function); // that with a narrower result was found, and may have a bridge
    for (Method method : provider.getMethods()) {
      if (key(method).equals(key)) {
        return method;
      }
    }
    throw new NoSuchMethodException(key);
  }

  /** Asks for this one method only, and cannot tell a default from an own one. */
  private static boolean resolves(Class<?> provider, Method function) {
    try {
      Lookup lookup = Entrance.into(provider);
      int modifiers =
          lookup
              .revealDirect(lookup.findVirtual(provider, function.getName(), type(function)))
              .getModifiers();
      return Modifier.isPublic(modifiers) && !Modifier.isAbstract(modifiers);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Such methods are nobody's functions, the protected ones included. */
  private static boolean isObjects(Method method) {
    for (Method own : Object.class.getDeclaredMethods()) {
      if (!Modifier.isPrivate(own.getModifiers())
          && own.getName().equals(method.getName())
          && Arrays.equals(own.getParameterTypes(), method.getParameterTypes())) {
        return true;
      }
    }
    return false;
  }

  private static String key(Method method) {
    return method.getName() + type(method).toMethodDescriptorString();
  }

  private static MethodType type(Method method) {
    return MethodType.methodType(method.getReturnType(), method.getParameterTypes());
  }
}
