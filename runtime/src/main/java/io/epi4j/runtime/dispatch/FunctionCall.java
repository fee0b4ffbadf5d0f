package io.epi4j.runtime.dispatch;

import io.epi4j.manifest.FunctionEntry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * One function in one view.
 *
 * @param view the way to call the providers
 * @param piped the index of the parameter that a pipe threads
 * @param name the function's name
 * @param function the function itself: {@code (S, parameters...)returns}
 */
record FunctionCall(View view, int piped, String name, MethodHandle function) implements Call {
  /** Returns the function's own type, {@code (parameters...)returns}. */
  MethodType signature() {
    return function.type().dropParameterTypes(0, 1);
  }

  /** Returns the function as people write it: {@code greet(String)}. */
  String display() {
    return FunctionEntry.display(name + signature().toMethodDescriptorString());
  }

  @Override
  public String toString() {
    return view + " " + display();
  }

  @Override
  public MethodType type() {
    MethodType type = signature();
    return switch (view) {
      case EACH -> type.returnType() == void.class ? type : type.changeReturnType(List.class);
      case OUTCOMES, CONCURRENT -> type.changeReturnType(List.class);
      case PIPE, DECIDE, ANY, ALL -> type;
    };
  }

  @Override
  public MethodHandle link(List<BoundProvider> providers, ServiceHost host, boolean skipping) {
    String key = name + signature().toMethodDescriptorString();
    List<MethodHandle> leaves = new ArrayList<>();
    for (BoundProvider provider : providers) {
      if (provider.functions().contains(key)) {
        leaves.add(new Leaf(this, provider, host).handle(skipping));
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
    };
  }
}
