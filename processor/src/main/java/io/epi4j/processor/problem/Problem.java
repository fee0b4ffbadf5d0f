package io.epi4j.processor.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * Something that the processors say. Its text names what is wrong and how to mend it; the id in
 * front of it is what people search for. There is an enum for each thing that users declare.
 */
public sealed interface Problem
    permits ChannelProblem,
        DataProblem,
        OutputProblem,
        PluginProblem,
        ServiceProblem,
        SubscriberProblem {
  /** Returns all that the processors can say. */
  static List<Problem> all() {
    return Stream.<Problem[]>of(
            PluginProblem.values(),
            ServiceProblem.values(),
            DataProblem.values(),
            ChannelProblem.values(),
            SubscriberProblem.values(),
            OutputProblem.values())
        .flatMap(Stream::of)
        .toList();
  }

  /** Returns its name, of which the id is made. */
  String name();

  /** Returns the message, with a place for each of the names in question. */
  String text();

  /** Returns how much it matters. */
  default Kind kind() {
    return Kind.ERROR;
  }

  /** Returns the id that stands in front of the message: {@code EpiPipedType}. */
  default String id() {
    StringBuilder id = new StringBuilder("Epi");
    for (String word : name().split("_", -1)) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  /** Returns the whole message for the names in question. */
  default String message(Object... names) {
    return "[" + id() + "] " + String.format(Locale.ROOT, text(), names).replace("\r\n", "\n");
  }
}
