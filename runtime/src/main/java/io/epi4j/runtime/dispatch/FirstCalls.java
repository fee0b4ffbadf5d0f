package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * What a call site calls until it is worth while to link it: takes any arguments, and has the
 * binding make the call.
 *
 * @param site the call site
 */
record FirstCalls(ServiceSite site) {
  /** Returns the handle, of the type that the site has. */
  MethodHandle handle() {
    MethodType type = site.call().type().insertParameterTypes(0, ServiceBinding.class);
    MethodType any = type.generic().changeParameterType(0, ServiceBinding.class);
    try {
      MethodHandle call = MethodHandles.lookup().findVirtual(FirstCalls.class, "call", any);
      return call.bindTo(this).asType(type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // there is one for each number of parameters
    }
  }

  @Nullable Object call(ServiceBinding binding) throws Throwable {
    return binding.first(site);
  }

  @Nullable Object call(ServiceBinding binding, @Nullable Object a) throws Throwable {
    return binding.first(site, a);
  }

  @Nullable Object call(ServiceBinding binding, @Nullable Object a, @Nullable Object b)
      throws Throwable {
    return binding.first(site, a, b);
  }

  @Nullable Object call(
      ServiceBinding binding, @Nullable Object a, @Nullable Object b, @Nullable Object c)
      throws Throwable {
    return binding.first(site, a, b, c);
  }

  @Nullable Object call(
      ServiceBinding binding,
      @Nullable Object a,
      @Nullable Object b,
      @Nullable Object c,
      @Nullable Object d)
      throws Throwable {
    return binding.first(site, a, b, c, d);
  }
}
