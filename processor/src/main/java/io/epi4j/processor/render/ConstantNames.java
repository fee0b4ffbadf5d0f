package io.epi4j.processor.render;

import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the constants that hold the handles of a view: {@code SERVER_STARTED}, {@code PUT_2}. */
final class ConstantNames {
  private ConstantNames() {}

  /** Returns a name for each function, such that no parameter and no other constant hides it. */
  static List<String> of(List<FunctionModel> functions) {
    Set<String> taken = new HashSet<>(Set.of(FacadeRenderer.SERVICE));
    for (FunctionModel function : functions) {
      function.parameters().stream().map(ParameterModel::name).forEach(taken::add);
    }
    List<String> names = new ArrayList<>();
    for (FunctionModel function : functions) {
      String name = upperCase(function.name());
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + "_" + i;
      }
      names.add(free);
    }
    return names;
  }

  private static String upperCase(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
        .toUpperCase(Locale.ROOT);
  }
}
