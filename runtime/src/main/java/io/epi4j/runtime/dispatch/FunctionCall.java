package io.epi4j.runtime.dispatch;

import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One function in one view: what a method of a generated view calls.
 *
 * @param index its number among the calls of its service, by which a binding finds its invoker
 * @param view the way to call the providers
 * @param skipping whether a failing provider is skipped
 * @param piped the index of the parameter that a pipe threads
 * @param name the function's name
 * @param function the function itself: {@code (S, parameters...)returns}
 */
record FunctionCall(
    int index, View view, boolean skipping, int piped, String name, MethodHandle function) {
  private static final MethodHandle INVOKER;
  private static final MethodHandle SAME;

  static {
    Lookup lookup = MethodHandles.lookup();
    try {
      INVOKER =
          lookup.findVirtual(
              ServiceBinding.class,
              "invoker",
              MethodType.methodType(MethodHandle.class, FunctionCall.class));
      SAME =
          lookup.findStatic(
              FunctionCall.class,
              "same",
              MethodType.methodType(boolean.class, ServiceBinding.class, ServiceBinding.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * Returns the handle that is right at any time, {@code (ServiceBinding, parameters...)result}: it
   * asks the binding for the invoker of this call, and calls it.
   */
  MethodHandle slow() {
    MethodHandle call =
        MethodHandles.dropArguments(
            MethodHandles.exactInvoker(invokerType()), 1, ServiceBinding.class);
    return MethodHandles.foldArguments(call, MethodHandles.insertArguments(INVOKER, 1, this));
  }

  /** Returns a handle like {@link #slow} that has the invoker of the owner built in. */
  MethodHandle fast(ServiceBinding owner, MethodHandle invoker) {
    return MethodHandles.guardWithTest(
        MethodHandles.insertArguments(SAME, 0, owner),
        MethodHandles.dropArguments(invoker, 0, ServiceBinding.class),
        slow());
  }

  @SuppressWarnings("UnusedMethod") // SAME calls it
  private static boolean same(ServiceBinding owner, ServiceBinding asked) {
    return owner == asked;
  }

  /** Returns the function's own type, {@code (parameters...)returns}. */
  MethodType signature() {
    return function.type().dropParameterTypes(0, 1);
  }

  /** Returns the function as people write it: {@code greet(String)}. */
  String display() {
    return name
        + signature().parameterList().stream()
            .map(type -> ClassDesc.ofDescriptor(type.descriptorString()).displayName())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns the type of what {@link #link} makes: {@code (parameters...)result}. */
  private MethodType invokerType() {
    MethodType type = signature();
    return switch (view) {
      case EACH -> type.returnType() == void.class ? type : type.changeReturnType(List.class);
      case OUTCOMES, CONCURRENT -> type.changeReturnType(List.class);
      case PIPE, DECIDE, ANY, ALL -> type;
      case CONFIGURED -> MethodType.methodType(boolean.class);
    };
  }

  /** Makes one handle of all providers that implement the function. */
  MethodHandle link(List<BoundProvider> providers, ServiceHost host) {
    String key = name + signature().toMethodDescriptorString();
    List<MethodHandle> leaves = new ArrayList<>();
    for (BoundProvider provider : providers) {
      if (provider.functions().contains(key)) {
        leaves.add(new Leaf(this, provider, host).handle());
      }
    }
    MethodType type = signature();
    return switch (view) {
      case EACH -> Fold.each(leaves, type);
      case OUTCOMES, CONCURRENT -> Fold.list(leaves, type);
      case PIPE -> Fold.pipe(leaves, type, piped);
      case DECIDE -> Fold.decide(leaves, type);
      case ANY -> Fold.any(leaves, type);
      case ALL -> Fold.all(leaves, type);
      case CONFIGURED -> MethodHandles.constant(boolean.class, !leaves.isEmpty());
    };
  }
}
