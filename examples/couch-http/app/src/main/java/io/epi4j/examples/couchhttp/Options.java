package io.epi4j.examples.couchhttp;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param serve whether to go on serving
 * @param port the port, or 0 for any that is free
 * @param order the operator's order; empty to leave it to Epi4J's settings
 */
record Options(boolean serve, int port, List<String> order) {
  static final String USAGE =
      """
      Usage: couch-http [--serve] [--port PORT] [--order PLUGIN,...]
        --serve   go on serving until Ctrl-C, rather than stop after a few requests
        --port    the port to listen on; any free one by default
        --order   the plugins' order, as in 'auth,*,!stats': * stands for the rest, ! leaves one out;
                  without it, epi.order, EPI_ORDER or epi.json tell
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
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      String option = rest.remove();
      switch (option) {
        case "--serve" -> serve = true;
        case "--port" -> port = port(value(option, rest));
        case "--order" -> order = order(value(option, rest));
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    return new Options(serve, port, order);
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

  private static int port(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
      throw new IllegalArgumentException("--port needs a number up to 65535, not " + value);
    }
    return Integer.parseInt(value);
  }
}
