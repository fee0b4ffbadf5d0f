package io.epi4j.runtime.dispatch;

import static java.lang.invoke.MethodHandles.arrayConstructor;
import static java.lang.invoke.MethodHandles.arrayElementSetter;
import static java.lang.invoke.MethodHandles.collectArguments;
import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.empty;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.identity;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.permuteArguments;

import io.epi4j.Decision;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Folds the calls of several providers into one method handle, a fold for each view.
 *
 * <p>Every leaf calls one provider and has the function's own type. Each view joins two handles
 * into one of the same type, and each of these joins is associative: so the leaves become a
 * balanced tree, and not a chain, in which the JIT's inliner would give up at the eighth provider.
 * Nothing here depends on a type profile: when the tree is a constant, every call in it is.
 */
final class Fold {
  private static final MethodHandle RESULTS;

  static {
    Lookup lookup = MethodHandles.lookup();
    try {
      RESULTS =
          lookup
              .findConstructor(Results.class, MethodType.methodType(void.class, Object[].class))
              .asType(MethodType.methodType(List.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Fold() {}

  /** Every leaf in order; what they return comes as a list, unless they return nothing. */
  static MethodHandle each(List<MethodHandle> leaves, MethodType type) {
    if (type.returnType() == void.class) {
      return leaves.isEmpty() ? empty(type) : sequence(leaves);
    }
    return list(leaves, type);
  }

  /** Every leaf in order; what they return comes as a list. */
  static MethodHandle list(List<MethodHandle> leaves, MethodType type) {
    if (leaves.isEmpty()) {
      return always(List.class, List.of(), type);
    }
    List<MethodHandle> stores = new ArrayList<>();
    for (MethodHandle leaf : leaves) {
      stores.add(store(leaf, stores.size()));
    }
    MethodHandle filled =
        foldArguments(dropArguments(RESULTS, 1, type.parameterList()), sequence(stores));
    return foldArguments(
        filled, insertArguments(arrayConstructor(Object[].class), 0, leaves.size()));
  }

  /** The result of one leaf is the argument at {@code piped} of the next. */
  static MethodHandle pipe(List<MethodHandle> leaves, MethodType type, int piped) {
    Class<?> threaded = type.parameterType(piped);
    if (leaves.isEmpty()) {
      MethodHandle argument =
          permuteArguments(identity(threaded), type.changeReturnType(threaded), piped);
      return argument.asType(type);
    }
    List<MethodHandle> stages =
        leaves.stream().map(leaf -> leaf.asType(type.changeReturnType(threaded))).toList();
    return balanced(stages, (first, next) -> foldArguments(threading(next, piped), first))
        .asType(type);
  }

  /** Ends at the first leaf that decides. */
  static MethodHandle decide(List<MethodHandle> leaves, MethodType type) {
    if (leaves.isEmpty()) {
      return always(Decision.class, Decision.none(), type);
    }
    MethodHandle isDecided = Decided.TEST;
    MethodHandle decided = dropArguments(identity(Decision.class), 1, type.parameterList());
    return balanced(
        leaves,
        (first, next) ->
            foldArguments(
                guardWithTest(isDecided, decided, dropArguments(next, 0, Decision.class)), first));
  }

  /** Made when a service first decides. */
  private static final class Decided {
    static final MethodHandle TEST;

    static {
      try {
        TEST =
            MethodHandles.lookup()
                .findStatic(
                    Fold.class, "isDecided", MethodType.methodType(boolean.class, Decision.class));
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }

  /**
   * Does without a call of the interface: all folds would share its profile, and the JIT would
   * guess by what others decide.
   */
  @SuppressWarnings("UnusedMethod") // TEST calls it
  private static boolean isDecided(Decision<?> decision) {
    return decision instanceof Decision.Decided;
  }

  /** Ends at the first leaf that says true. */
  static MethodHandle any(List<MethodHandle> leaves, MethodType type) {
    if (leaves.isEmpty()) {
      return always(boolean.class, false, type);
    }
    MethodHandle yes = always(boolean.class, true, type);
    return balanced(leaves, (first, next) -> guardWithTest(first, yes, next));
  }

  /** Ends at the first leaf that says false. */
  static MethodHandle all(List<MethodHandle> leaves, MethodType type) {
    if (leaves.isEmpty()) {
      return always(boolean.class, true, type);
    }
    MethodHandle no = always(boolean.class, false, type);
    return balanced(leaves, (first, next) -> guardWithTest(first, next, no));
  }

  private static MethodHandle balanced(
      List<MethodHandle> handles, BinaryOperator<MethodHandle> join) {
    int size = handles.size();
    if (size == 1) {
      return handles.get(0);
    }
    int half = size / 2;
    return join.apply(
        balanced(handles.subList(0, half), join), balanced(handles.subList(half, size), join));
  }

  /** One after the other. */
  private static MethodHandle sequence(List<MethodHandle> handles) {
    int size = handles.size();
    if (size == 1) {
      return handles.get(0);
    }
    int half = size / 2;
    return foldArguments(sequence(handles.subList(half, size)), sequence(handles.subList(0, half)));
  }

  /** {@code (parameters...)R} becomes {@code (Object[], parameters...)void}. */
  private static MethodHandle store(MethodHandle leaf, int index) {
    MethodHandle setter = insertArguments(arrayElementSetter(Object[].class), 1, index);
    return collectArguments(setter, 1, leaf.asType(leaf.type().changeReturnType(Object.class)));
  }

  /**
   * {@code (parameters...)} becomes {@code (T, parameters...)}, T taking the place of the piped.
   */
  private static MethodHandle threading(MethodHandle stage, int piped) {
    MethodType type = stage.type();
    int[] order = new int[type.parameterCount()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i == piped ? 0 : i + 1;
    }
    return permuteArguments(stage, type.insertParameterTypes(0, type.parameterType(piped)), order);
  }

  private static MethodHandle always(Class<?> returns, Object value, MethodType type) {
    return dropArguments(constant(returns, value), 0, type.parameterList());
  }
}
