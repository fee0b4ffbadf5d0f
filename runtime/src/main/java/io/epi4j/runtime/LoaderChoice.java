package io.epi4j.runtime;

/**
 * Chooses the class loader that sees the plugins, when the application names none.
 *
 * <p>As a rule it is the context class loader of the thread. But where a launcher loads the program
 * by a loader of its own, as Spring Boot does from its executable jars, threads that the JDK makes
 * still have the system class loader there, the common pool's for instance. One that does not even
 * see this class cannot load a plugin either, so then it is the loader of this class.
 */
final class LoaderChoice {
  private LoaderChoice() {}

  static ClassLoader ofThisThread() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context != null && seesUs(context) ? context : LoaderChoice.class.getClassLoader();
  }

  private static boolean seesUs(ClassLoader loader) {
    try {
      return Class.forName(LoaderChoice.class.getName(), false, loader) == LoaderChoice.class;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
