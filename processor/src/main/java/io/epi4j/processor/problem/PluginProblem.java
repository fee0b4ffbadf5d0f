package io.epi4j.processor.problem;

/** What a plugin and its class can have wrong. */
public enum PluginProblem implements Problem {
  /** Something is contributed, but the plugin has no name. */
  PLUGIN_MISSING(
      "%s belongs to a plugin, but nothing here names the plugin. Annotate a class with"
          + " @EpiPlugin(\"%s\"), or a package in its package-info.java, or give the compiler"
          + " -Aepi.plugin=%2$s."),
  /** More than one element says which plugin this is. */
  PLUGIN_TWICE(
      "%s have @EpiPlugin each, but one compilation makes one plugin. Keep one of them, or compile"
          + " them apart."),
  /** A text that cannot be a plugin's id. */
  PLUGIN_ID("%s%s"),
  /** {@code @EpiPlugin} on an annotation, or on an enum or an interface that is a Plugin. */
  PLUGIN_KIND(
      "%s is %s, so it cannot be told of the plugin's life. Put @EpiPlugin on a class, on an"
          + " interface that does not extend Plugin, or on a package in its package-info.java."),
  /** The plugin's class is abstract. */
  PLUGIN_ABSTRACT(
      "%s implements Plugin, but it is abstract, so it cannot be told of its life. Remove"
          + " \"abstract\", or move @EpiPlugin to a class that extends it."),
  /** The plugin's class needs an outer instance. */
  PLUGIN_INNER(
      "%s implements Plugin, but it is an inner class, so it cannot be made without an instance of"
          + " %s. Make it static."),
  /** The plugin's class has no constructor for us. */
  PLUGIN_CONSTRUCTOR(
      "%s implements Plugin, but it can only be made by %s. Add a constructor that takes nothing or"
          + " a PluginContext."),
  /** {@code requires}, {@code after} or {@code before} names what no plugin can be called. */
  PLUGIN_REFERENCE("\"%s\" of @EpiPlugin names no plugin. %s"),
  /** {@code requires}, {@code after} or {@code before} names the plugin itself. */
  PLUGIN_SELF("\"%s\" of @EpiPlugin names \"%s\", the plugin itself. Remove it there."),
  /** A named module that does not let the runtime in. */
  PROVIDES_MISSING(
      "Module %s has %s, and nobody outside could reach them. Add to its module-info.java:"
          + " provides %s with %s;");

  private final String text;

  PluginProblem(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
