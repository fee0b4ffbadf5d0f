package io.epi4j.runtime.dispatch;

import io.epi4j.manifest.FunctionEntry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One function in one view.
 *
 * @param view the way to call the providers
 * @param piped the index of the parameter that a pipe threads
 * @param name the function's name
 * @param function the function itself
 */
record FunctionCall(View view, int piped, String name, ProviderFunction function) implements Call {
  /** Returns the function's own type, {@code (parameters...)returns}. */
  MethodType signature() {
    return function.type();
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
    List<MethodHandle> leaves = new ArrayList<>();
    for (Leaf leaf : leaves(providers, host)) {
      leaves.add(leaf.handle(skipping));
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

  @Override
  public @Nullable Object make(
      List<BoundProvider> providers,
      ServiceHost host,
      boolean skipping,
      @Nullable Object[] arguments)
      throws Throwable {
    OneByOne all = new OneByOne(leaves(providers, host), skipping);
    return switch (view) {
      case EACH -> all.each(signature().returnType() != void.class, arguments);
      case OUTCOMES -> all.outcomes(arguments);
      case CONCURRENT -> all.concurrent(arguments);
      case PIPE -> all.pipe(piped, arguments);
      case DECIDE -> all.decide(arguments);
      case ANY -> all.hears(true, arguments);
      case ALL -> !all.hears(false, arguments);
    };
  }

  private List<Leaf> leaves(List<BoundProvider> providers, ServiceHost host) {
    String key = name + signature().toMethodDescriptorString();
    List<Leaf> leaves = new ArrayList<>();
    for (BoundProvider provider : providers) {
      if (provider.functions().contains(key)) {
        leaves.add(new Leaf(this, provider, host));
      }
    }
    return leaves;
  }
}
