package io.epi4j.processor;

import io.epi4j.Decision;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Calls every function in every view of facades, with a provider, as a first call and then linked,
 * and without one. A facade that names a function by another type than its service has compiles,
 * and fails here.
 */
final class FacadeCalls {
  private final Class<?> facade;
  private final Set<String> called = new TreeSet<>();

  private FacadeCalls(Class<?> facade) {
    this.facade = facade;
  }

  /**
   * Calls the facades among the classes, which are all initialised.
   *
   * @return what was called: {@code demo.GreeterFacade$Each.greet}
   */
  static Set<String> of(CompiledClasses classes) throws Exception {
    Set<String> called = new TreeSet<>();
    for (String name : classes.names()) {
      Class<?> type = Class.forName(name, true, classes);
      if (type.isRecord() && type.getEnclosingClass() == null && name.endsWith("Facade")) {
        FacadeCalls calls = new FacadeCalls(type);
        calls.call();
        called.addAll(calls.called);
      }
    }
    return called;
  }

  private void call() throws Exception {
    Field constant = facade.getDeclaredField("SERVICE");
    constant.setAccessible(true);
    Class<?> service = ((ServiceType<?>) constant.get(null)).type();
    if (!service.isSealed()) { // else no proxy is allowed
      try (Epi epi = with(service, Epi.builder().isolated()).start()) {
        callAll(facade(epi)); // the first calls are these
      }
    }
    try (Epi epi = Epi.builder().isolated().start()) {
      callAll(facade(epi));
    }
  }

  private Object facade(Epi epi) throws Exception {
    Method of = facade.getDeclaredMethod("of", Epi.class);
    of.setAccessible(true);
    return of.invoke(null, epi);
  }

  private static <S> EpiBuilder with(Class<S> service, EpiBuilder builder) {
    Object provider =
        Proxy.newProxyInstance(
            service.getClassLoader(),
            new Class<?>[] {service},
            (proxy, method, arguments) -> anything(method.getReturnType()));
    return builder.provider(service, service.cast(provider));
  }

  /** Goes into the views of a facade, and into those of a view. */
  private void callAll(Object views) throws Exception {
    for (Method method : views.getClass().getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers()) || isOfEveryObject(method)) {
        continue;
      }
      Object result = call(method, views);
      if (result != null && result.getClass().getNestHost() == facade) {
        callAll(result);
      } else if (views.getClass() != facade) {
        called.add(views.getClass().getName() + "." + method.getName());
      }
    }
  }

  private static boolean isOfEveryObject(Method method) {
    try {
      Object.class.getMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static @Nullable Object call(Method method, Object target) throws Exception {
    method.setAccessible(true);
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(FacadeCalls::anything).toArray();
    try {
      Object unused = method.invoke(target, arguments);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + ": " + e.getCause(), e.getCause());
    }
  }

  private static @Nullable Object anything(Class<?> type) {
    if (type == Decision.class) {
      return Decision.none();
    }
    return type.isPrimitive() && type != void.class
        ? Array.get(Array.newInstance(type, 1), 0)
        : null;
  }
}
