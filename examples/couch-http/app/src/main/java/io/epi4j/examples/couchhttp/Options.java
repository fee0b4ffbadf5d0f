package io.epi4j.examples.couchhttp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param serve whether to go on serving
 * @param port the port, or 0 for any that is free
 * @param order the operator's order; empty to leave it to Epi4J's settings
 * @param conf the directory of the operator's files; empty for one of this run only
 * @param plugins the directory of plugins that come and go; empty for none
 */
record Options(
    boolean serve, int port, List<String> order, Optional<Path> conf, Optional<Path> plugins) {
  static final String USAGE =
      """
      Usage: couch-http [--serve] [--port PORT] [--order PLUGIN,...] [--conf DIR]
                        [--plugins DIR]
        --serve   go on serving until Ctrl-C, rather than stop after a few requests
        --port    the port to listen on; any free one by default
        --order   the plugins' order, as in 'auth,*,!stats': * stands for the rest, ! leaves one out;
                  without it, epi.order, EPI_ORDER or epi.json tell
        --conf    the directory of features.json and descriptions.json, which are written if they
                  are not there, and may be edited at any time; a temporary one by default
        --plugins a directory of further plugins, which may be dropped in, replaced and deleted at
                  any time
      """;

  /**
   * Returns the options that the arguments stand for.
   *
   * @throws IllegalArgumentException where one is wrong; its message is for the user
   */
  static Options parse(String... arguments) {
    boolean serve = false;
    int port = 0;
    List<String> order = List.of();
    Optional<Path> conf = Optional.empty();
    Optional<Path> plugins = Optional.empty();
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      String option = rest.remove();
      switch (option) {
        case "--serve" -> serve = true;
        case "--port" -> port = port(value(option, rest));
        case "--order" -> order = order(value(option, rest));
        case "--conf" -> conf = Optional.of(directory(option, value(option, rest)));
        case "--plugins" -> plugins = Optional.of(directory(option, value(option, rest)));
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    return new Options(serve, port, order, conf, plugins);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.remove();
  }

  private static List<String> order(String value) {
    return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
  }

  private static Path directory(String option, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(option + " needs a directory: " + e.getMessage(), e);
    }
  }

  private static int port(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
      throw new IllegalArgumentException("--port needs a number up to 65535, not " + value);
    }
    return Integer.parseInt(value);
  }
}
