package io.epi4j.benchmarks.startup;

/** What a cold JVM is to do. */
enum Way {
  /** Find all providers, make each, and call each once. */
  EPI_CALL("Epi4J, called", EpiStart.class, "call"),
  SERVICE_LOADER_CALL("ServiceLoader, called", ServiceLoaderStart.class, "call"),
  /** Find them, and make none. */
  EPI_FIND("Epi4J, found", EpiStart.class, "find"),
  SERVICE_LOADER_FIND("ServiceLoader, found", ServiceLoaderStart.class, "find"),
  /** Nothing. */
  EMPTY("empty main", EmptyStart.class, "find");

  private static final String CALL = "call";

  private final String title;
  private final Class<?> main;
  private final String argument;

  Way(String title, Class<?> main, String argument) {
    this.title = title;
    this.main = main;
    this.argument = argument;
  }

  /** Returns the name for people. */
  String title() {
    return title;
  }

  /** Returns the class whose {@code main} does it. */
  String main() {
    return main.getName();
  }

  /** Returns the argument for {@code main}. */
  String argument() {
    return argument;
  }

  /** Returns the sum of what the providers are to return, which have the numbers from zero on. */
  long sum(int providers) {
    return argument.equals(CALL) ? (long) providers * (providers + 1) / 2 : 0;
  }

  /** Returns whether the arguments of {@code main} say that providers are to be called. */
  static boolean isCall(String... arguments) {
    return arguments[0].equals(CALL);
  }
}
