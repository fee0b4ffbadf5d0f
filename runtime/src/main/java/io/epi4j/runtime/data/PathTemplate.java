package io.epi4j.runtime.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes paths of files out of what plugins wrote down: <code>${name}</code> becomes what the
 * machine says, and what is relative goes from the base directory.
 *
 * @param base the base directory
 * @param properties gives system properties
 * @param environment gives environment variables
 */
public record PathTemplate(
    Path base,
    Function<String, @Nullable String> properties,
    Function<String, @Nullable String> environment) {
  private static final Pattern NAME = Pattern.compile("\\$\\{([^}]*)}");

  /** Returns the path that is meant. */
  Path resolve(String text) throws DataException {
    StringBuilder expanded = new StringBuilder();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      names.appendReplacement(expanded, Matcher.quoteReplacement(value(names.group(1), text)));
    }
    names.appendTail(expanded);
    try {
      return base.resolve(expanded.toString()).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw DataException.invalid("\"" + expanded + "\" can be no path of a file", e);
    }
  }

  private String value(String name, String text) throws DataException {
    String property = properties.apply(name);
    String value = property != null ? property : environment.apply(name);
    if (value == null) {
      throw new DataException(
          DataException.Fault.MISSING,
          "there is neither a system property nor an environment variable "
              + name
              + ", which \""
              + text
              + "\" asks for");
    }
    return value;
  }
}
