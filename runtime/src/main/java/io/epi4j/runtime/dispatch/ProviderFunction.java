package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** A function of a service, to be called on one provider. */
final class ProviderFunction {
  /** With more parameters it cannot be {@linkplain #call called} with objects. */
  static final int MOST_PARAMETERS = 4;

  private final MethodHandle handle;
  private volatile @Nullable MethodHandle generic; // made twice at worst

  /**
   * Makes a function.
   *
   * @param handle {@code (S, parameters...)returns}
   */
  ProviderFunction(MethodHandle handle) {
    this.handle = handle;
  }

  /** Returns the function's own type, {@code (parameters...)returns}. */
  MethodType type() {
    return handle.type().dropParameterTypes(0, 1);
  }

  /** Returns the call of one provider: {@code (parameters...)returns}. */
  MethodHandle bindTo(Object provider) {
    return handle.bindTo(provider);
  }

  /** Calls one provider; null comes back where the function returns nothing. */
  @Nullable Object call(Object provider, @Nullable Object[] arguments) throws Throwable {
    MethodHandle any = generic();
    return switch (arguments.length) {
      case 0 -> (Object) any.invokeExact(provider);
      case 1 -> (Object) any.invokeExact(provider, arguments[0]);
      case 2 -> (Object) any.invokeExact(provider, arguments[0], arguments[1]);
      case 3 -> (Object) any.invokeExact(provider, arguments[0], arguments[1], arguments[2]);
      case 4 ->
          (Object)
              any.invokeExact(provider, arguments[0], arguments[1], arguments[2], arguments[3]);
      default -> throw new IllegalArgumentException("too many: " + arguments.length);
    };
  }

  private MethodHandle generic() {
    MethodHandle made = generic;
    if (made == null) {
      made = handle.asType(handle.type().generic());
      generic = made;
    }
    return made;
  }
}
