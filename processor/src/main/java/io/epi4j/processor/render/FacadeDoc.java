package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the Javadoc of a facade, which tells where each function is, and why it is not elsewhere.
 */
final class FacadeDoc {
  private FacadeDoc() {}

  /** Returns the text, a line for each paragraph and each function. */
  static CodeBlock of(ServiceModel service) {
    CodeBlock.Builder doc =
        CodeBlock.builder()
            .add(
                "Calls the providers of {@link $T}, the service {@code $L}, in the operator's"
                    + " order.",
                service.type(),
                service.id());
    if (!service.functions().isEmpty()) {
      doc.add(" There is a view for each way to call them:\n\n<ul>");
      service.functions().forEach(function -> doc.add("\n  <li>$L", line(function)));
      doc.add("\n</ul>$L", conditions(service));
    }
    return doc.add(
            "\n\n"
                + "<p>Any thread may use it. To obtain it waits for no plugin and loads no class of"
                + " one, so it may stand in a static field.")
        .build();
  }

  private static String line(FunctionModel function) {
    Stream<String> names = Views.ALL.stream().filter(view -> view.has(function)).map(View::name);
    Stream<String> hints = Views.ALL.stream().flatMap(view -> view.hint(function).stream());
    return "{@code "
        + Links.signature(function)
        + "}: "
        + names.collect(Collectors.joining(", "))
        + hints.map(hint -> " (" + hint + ")").collect(Collectors.joining());
  }

  /** Tells why some functions are not in some views. */
  private static String conditions(ServiceModel service) {
    String conditions =
        Views.ALL.stream()
            .filter(view -> view.functions(service).size() < service.functions().size())
            .flatMap(
                view ->
                    view
                        .condition()
                        .map(it -> "{@code " + view.name() + "} those that " + it)
                        .stream())
            .collect(Collectors.joining(", "));
    return conditions.isEmpty()
        ? ""
        : "\n\n<p>" + conditions.replaceFirst(" those", " has the functions") + ".";
  }
}
