package io.epi4j.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

/** Writes the annotations of generated types. */
final class Annotations {
  private Annotations() {}

  /** Returns the one that names the author. */
  static AnnotationSpec generatedBy(String processor) {
    return AnnotationSpec.builder(Generated.class).addMember("value", "$S", processor).build();
  }

  /** Returns the one that suppresses lint, with its reason, if there is any to suppress. */
  static List<AnnotationSpec> suppressing(Collection<String> categories, String reason) {
    List<CodeBlock> names =
        new TreeSet<>(categories).stream().map(name -> CodeBlock.of("$S", name)).toList();
    return names.isEmpty()
        ? List.of()
        : List.of(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember(
                    "value",
                    names.size() == 1 ? "$L /* $L */" : "{$L} /* $L */",
                    CodeBlock.join(names, ", "),
                    reason)
                .build());
  }
}
