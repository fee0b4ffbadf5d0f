package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one clause what Jackson found wrong, and where. */
final class ParseFaults {
  private ParseFaults() {}

  /** Returns the place and the fault: {@code a.json, line 3, column 12, "a".type: ...}. */
  static String of(JacksonException e, FileText file, Optional<String> key, JsonLocation fallback) {
    JsonLocation known = e.getLocation();
    JsonLocation place = known != null && known.getLineNr() > 0 ? known : fallback;
    return file.at(place, key)
        + key.map(each -> ", \"" + each + "\"" + path(e)).orElse("")
        + ": "
        + text(e);
  }

  /**
   * Returns what a class of the user's threw, when that was the fault; null when Jackson itself
   * complained, for then the clause says it all, and in fewer lines.
   */
  static @Nullable Throwable cause(JacksonException e) {
    Throwable cause = e;
    while (cause instanceof JacksonException) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** The components that lead to the fault, from the value on. */
  private static String path(JacksonException e) {
    if (!(e instanceof JsonMappingException mapping)) {
      return "";
    }
    List<JsonMappingException.Reference> path = mapping.getPath();
    return path.stream()
        .map(
            each ->
                each.getFieldName() != null
                    ? "." + each.getFieldName()
                    : "[" + each.getIndex() + "]")
        .collect(Collectors.joining());
  }

  private static String text(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return unknown.getReferringClass().getSimpleName()
          + " has no "
          + unknown.getPropertyName()
          + ", only "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (e instanceof InvalidFormatException format) {
      Class<?> type = format.getTargetType();
      List<String> constants = EnumNames.of(type);
      if (!constants.isEmpty()) {
        return type.getSimpleName()
            + " has no "
            + format.getValue()
            + ", only "
            + String.join(", ", constants);
      }
    }
    if (e instanceof InvalidNullException) {
      return "null, where a value is expected";
    }
    String message = e.getOriginalMessage();
    return message == null ? e.getClass().getName() : message.replace('\n', ' ');
  }
}
