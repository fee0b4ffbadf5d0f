package io.epi4j.runtime.dispatch;

import io.epi4j.manifest.FunctionEntry;
import io.epi4j.manifest.ServiceEntry;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the function of a service that a name and arguments mean.
 *
 * @param service what its manifest says of it
 * @param loader finds the types of parameters
 */
record FunctionChoice(ServiceEntry service, ClassLoader loader) {
  /** Returns the function; where it is none, or more than one, the error lists what there is. */
  FunctionEntry of(String function, @Nullable Object... arguments) {
    List<FunctionEntry> named = named(function);
    List<FunctionEntry> fitting =
        named.stream().filter(entry -> fits(type(entry), arguments)).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String given =
        Arrays.stream(arguments)
            .map(FunctionChoice::typeName)
            .collect(Collectors.joining(", ", "(", ")"));
    throw new IllegalArgumentException(
        fitting.isEmpty()
            ? displays(named) + " of service " + service.id() + " does not take " + given + "."
            : given
                + " fits several functions of service "
                + service.id()
                + ": say which of "
                + displays(fitting)
                + " is meant, in the place of \""
                + function
                + "\".");
  }

  /** Returns the functions that a name, or a name with the types of parameters, means. */
  List<FunctionEntry> named(String function) {
    String wanted = function.replaceAll("\\s", "");
    List<FunctionEntry> named =
        service.functions().stream()
            .filter(
                entry ->
                    wanted.equals(entry.name())
                        || wanted.equals(entry.display().replaceAll("\\s", "")))
            .toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          "Service "
              + service.id()
              + " has no function "
              + function
              + "; it has "
              + displays(service.functions())
              + ".");
    }
    return named;
  }

  /** Returns the function's own type, {@code (parameters...)returns}. */
  MethodType type(FunctionEntry function) {
    return MethodType.fromMethodDescriptorString(function.descriptor(), loader);
  }

  private static boolean fits(MethodType type, @Nullable Object... arguments) {
    if (type.parameterCount() != arguments.length) {
      return false;
    }
    for (int i = 0; i < arguments.length; i++) {
      Class<?> parameter = type.parameterType(i);
      Object argument = arguments[i];
      if (argument == null
          ? parameter.isPrimitive()
          : !type.wrap().parameterType(i).isInstance(argument)) {
        return false;
      }
    }
    return true;
  }

  private static String typeName(@Nullable Object argument) {
    return argument == null ? "null" : argument.getClass().getSimpleName();
  }

  private static String displays(List<FunctionEntry> functions) {
    return functions.stream().map(FunctionEntry::display).collect(Collectors.joining(", "));
  }
}
