package io.epi4j.processor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What may change between two compilations of a plugin. However a build tool compiles again, the
 * manifest and the facades are to be those of a clean build.
 */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes the maps that it holds
enum Change {
  NOTHING(all -> all, "English"),
  NOTHING_OF_A_SERVICE(all -> all, "Greeter"),
  NOTHING_OF_OURS(all -> edit(all, "Unrelated", "1", "2")),
  BODY(all -> edit(all, "English", "Hello", "Hi")),
  PROVIDER_ADDED(all -> put(all, "Welsh", text(all, "English").replace("English", "Welsh"))),
  PROVIDER_DELETED(all -> delete(all, "English"), "Unrelated"),
  PROVIDER_RENAMED(
      all ->
          delete(
              put(all, "Anglais", text(all, "English").replace("English", "Anglais")), "English")),
  PROVIDER_WITHOUT_ANNOTATION(all -> edit(all, "English", "@EpiProvider", "")),
  PROVIDER_OF_MORE_FUNCTIONS(
      all ->
          edit(all, "English", "// more", "public boolean knows(String name) { return false; }")),
  NESTED_PROVIDER_DELETED(all -> edit(all, "Outer", "(?s)@EpiProvider.*// end", "")),
  NESTED_PROVIDER_WITHOUT_ANNOTATION(all -> edit(all, "Outer", "@EpiProvider", "")),
  SERVICE_ADDED(all -> put(all, "Sun", text(all, "Clock").replace("Clock", "Sun"))),
  SERVICE_DELETED(all -> delete(all, "Clock"), "Unrelated"),
  SERVICE_WITHOUT_ANNOTATION(all -> edit(all, "Clock", "@EpiService", "")),
  SERVICE_OF_ANOTHER_ID(all -> edit(all, "Greeter", "greeters", "welcomers")),
  SERVICE_OF_MORE_FUNCTIONS(
      all -> edit(all, "Greeter", "// more", "default void leave(String door) {}")),
  PARAMETER_RENAMED(all -> edit(all, "Greeter", "String name", "String person")),
  NOTHING_OF_DATA(all -> all, "Metric"),
  NOTHING_OF_DATA_PROVIDERS(all -> all, "Metrics"),
  DATA_ADDED(
      all -> put(all, "Sun", text(all, "Flag").replace("Flag", "Sun").replace("all", "sun"))),
  DATA_DELETED(all -> delete(all, "Flag"), "Unrelated"),
  DATA_WITHOUT_ANNOTATION(all -> edit(all, "Flag", "@EpiData.*", "")),
  DATA_OF_ANOTHER_KEY(all -> edit(all, "Metric", "\"metrics\"", "\"measures\"")),
  DATA_OF_MORE_COMPONENTS(all -> edit(all, "Metric", "desc", "desc, int size")),
  DATA_PROVIDER_ADDED(all -> put(all, "More", text(all, "Methods").replace("Methods", "More"))),
  DATA_PROVIDER_DELETED(all -> delete(all, "Metrics"), "Unrelated"),
  DATA_PROVIDER_WITHOUT_ANNOTATION(all -> edit(all, "Methods", "@DataProvider.*", "")),
  DATA_PROVIDER_OF_FEWER_SOURCES(all -> edit(all, "Metrics", "@DataProvider.*, interval.*", "")),
  NESTED_DATA_PROVIDER_DELETED(all -> edit(all, "Methods", "(?s)static final.*// end", "")),
  DATA_PROVIDER_OF_A_PACKAGE(Change::dataInPackage, all -> edit(all, "English", "Hello", "Hi")),
  DATA_PROVIDER_OF_A_PACKAGE_CHANGED(
      Change::dataInPackage, all -> edit(all, "package-info", "metrics", "measures")),
  DATA_PROVIDER_OF_A_PACKAGE_WITHOUT_ANNOTATION(
      Change::dataInPackage, all -> put(all, "package-info", "package demo;")),
  DATA_PROVIDER_OF_A_PACKAGE_DELETED(
      Change::dataInPackage, all -> delete(all, "package-info"), "Unrelated"),
  NOTHING_OF_A_CHANNEL(all -> all, "Saved"),
  NOTHING_OF_SUBSCRIBERS(all -> all, "Auditor"),
  CHANNEL_ADDED(all -> put(all, "Opened", text(all, "Closed").replace("Closed", "Opened"))),
  CHANNEL_DELETED(all -> delete(all, "Closed"), "Unrelated"),
  CHANNEL_WITHOUT_ANNOTATION(all -> edit(all, "Closed", "@Channel", "")),
  CHANNEL_OF_ANOTHER_NAME(all -> edit(all, "Saved", "\"saved\"", "\"kept\"")),
  CHANNEL_WITHOUT_KEY(
      all ->
          edit(
              edit(all, "Auditor", "key = \"all\"", "order = 1"),
              "Saved",
              "@ChannelKey String",
              "String")),
  CHANNEL_OF_MORE_COMPONENTS(all -> edit(all, "Saved", "int size", "int size, int times")),
  SUBSCRIBER_ADDED(all -> put(all, "More", text(all, "Auditor").replace("Auditor", "More"))),
  SUBSCRIBER_DELETED(all -> delete(all, "Auditor"), "Unrelated"),
  SUBSCRIBER_WITHOUT_ANNOTATION(all -> edit(all, "Listeners", "@Subscribe", "")),
  SUBSCRIBER_OF_FEWER_METHODS(all -> edit(all, "Auditor", "@Subscribe.*mailbox.*", "")),
  NESTED_SUBSCRIBER_DELETED(all -> edit(all, "Listeners", "(?s)static final.*// end", "")),
  PLUGIN_RENAMED(all -> edit(all, "Outer", "\"demo\"", "\"new\"")),
  PLUGIN_OF_A_PACKAGE(Change::inPackage, all -> edit(all, "English", "Hello", "Hi")),
  PLUGIN_OF_A_PACKAGE_RENAMED(
      Change::inPackage, all -> edit(all, "package-info", "\"demo\"", "\"new\"")),
  ALL_ANNOTATIONS_REMOVED(
      all -> put(Map.of(), "Outer", "package demo; @io.epi4j.EpiPlugin(\"demo\") class Outer {}"),
      all -> edit(all, "Outer", "@io.epi4j.EpiPlugin..demo..", ""));

  private final Map<String, String> before;
  private final Map<String, String> after;
  private final Set<String> touched = new TreeSet<>();

  Change(UnaryOperator<Map<String, String>> change, String... touched) {
    this(all -> all, change, touched);
  }

  Change(
      UnaryOperator<Map<String, String>> base,
      UnaryOperator<Map<String, String>> change,
      String... touched) {
    this.before = base.apply(new SourceCase(Path.of("src/test/resources/partial")).sources());
    this.after = change.apply(before);
    for (String name : touched) {
      this.touched.add(path(name));
    }
    for (Map.Entry<String, String> source : after.entrySet()) {
      if (!source.getValue().equals(before.get(source.getKey()))) {
        this.touched.add(source.getKey());
      }
    }
  }

  /** Returns the sources of the first compilation, by path. */
  Map<String, String> before() {
    return before;
  }

  /** Returns the sources as they are afterwards, by path. */
  Map<String, String> after() {
    return after;
  }

  /** Returns those sources that who compiles by hand would name: new, changed, or just saved. */
  Map<String, String> touched() {
    Map<String, String> sources = new TreeMap<>(after);
    sources.keySet().retainAll(touched);
    return sources;
  }

  /** Returns the paths of those that are there no more. */
  Set<String> deleted() {
    Set<String> deleted = new TreeSet<>(before.keySet());
    deleted.removeAll(after.keySet());
    return deleted;
  }

  private static Map<String, String> inPackage(Map<String, String> all) {
    Map<String, String> without =
        edit(all, "Outer", "@EpiPlugin.value = \"demo\", version = \"1.0\", after = \"auth\".", "");
    return put(
        without,
        "package-info",
        "@io.epi4j.EpiPlugin(value = \"demo\", requires = \"auth\") package demo;");
  }

  private static Map<String, String> dataInPackage(Map<String, String> all) {
    return put(
        all,
        "package-info",
        "@io.epi4j.DataProvider(value = Metric.class, resource = \"metrics.json\") package demo;");
  }

  private static Map<String, String> edit(
      Map<String, String> all, String name, String pattern, String replacement) {
    String text = text(all, name);
    String edited = text.replaceFirst(pattern, replacement);
    if (edited.equals(text)) {
      throw new IllegalArgumentException(name + " has no " + pattern);
    }
    return put(all, name, edited);
  }

  private static Map<String, String> put(Map<String, String> all, String name, String text) {
    Map<String, String> more = new TreeMap<>(all);
    more.put(path(name), text);
    return more;
  }

  private static Map<String, String> delete(Map<String, String> all, String name) {
    Map<String, String> fewer = new TreeMap<>(all);
    fewer.remove(path(name));
    return fewer;
  }

  private static String text(Map<String, String> all, String name) {
    return all.getOrDefault(path(name), "");
  }

  private static String path(String name) {
    return "demo/" + name + ".java";
  }
}
