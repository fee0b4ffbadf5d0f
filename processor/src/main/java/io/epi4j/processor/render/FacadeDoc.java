package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the Javadoc of a facade, which tells where each function is, and why it is not elsewhere.
 */
final class FacadeDoc {
  private final ServiceModel service;
  private final List<View> common; // those that have every function
  private final List<View> others;

  private FacadeDoc(ServiceModel service) {
    this.service = service;
    this.common = Views.ALL.stream().filter(this::hasAll).toList();
    this.others = Views.ALL.stream().filter(view -> !hasAll(view)).toList();
  }

  /** Returns the text, a line for each paragraph and each function. */
  static CodeBlock of(ServiceModel service) {
    return new FacadeDoc(service).text();
  }

  private boolean hasAll(View view) {
    return service.functions().stream().allMatch(view::has);
  }

  private CodeBlock text() {
    CodeBlock.Builder doc =
        CodeBlock.builder()
            .add(
                "Calls the providers of {@link $T}, the service {@code $L}, in the operator's"
                    + " order.",
                service.type(),
                service.id());
    if (!service.functions().isEmpty()) {
      doc.add(" There is a view for each way to call them; $L have every function.", codes(common));
      if (!others.isEmpty()) {
        doc.add(" The other views:\n\n<ul>");
        service.functions().forEach(function -> doc.add("\n  <li>$L", line(function)));
        doc.add("\n</ul>$L", conditions());
      }
    }
    return doc.add(
            "\n\n"
                + "<p>Any thread may use it. To obtain it waits for no plugin and loads no class of"
                + " one, so it may stand in a static field.")
        .build();
  }

  private String line(FunctionModel function) {
    List<String> names =
        others.stream().filter(view -> view.has(function)).map(View::name).toList();
    Stream<String> hints = others.stream().flatMap(view -> view.hint(function).stream());
    return "{@code "
        + Links.signature(function)
        + "}: "
        + (names.isEmpty() ? "none" : String.join(", ", names))
        + String.join("", hints.map(hint -> " (" + hint + ")").toList());
  }

  /** Tells why some functions are not in some views. */
  private String conditions() {
    Map<String, List<View>> byCondition = new LinkedHashMap<>();
    for (View view : others) {
      view.text()
          .condition()
          .ifPresent(it -> byCondition.computeIfAbsent(it, key -> new ArrayList<>()).add(view));
    }
    List<String> parts = new ArrayList<>();
    byCondition.forEach((it, views) -> parts.add(codes(views) + " those that " + it));
    String conditions = String.join(", ", parts);
    return conditions.isEmpty()
        ? ""
        : "\n\n<p>" + conditions.replaceFirst(" those", " has the functions") + ".";
  }

  /** Returns {@code a, b and c}. */
  private static String codes(List<View> views) {
    List<String> codes = views.stream().map(view -> "{@code " + view.name() + "}").toList();
    int last = codes.size() - 1;
    return last == 0
        ? codes.get(0)
        : String.join(", ", codes.subList(0, last)) + " and " + codes.get(last);
  }
}
