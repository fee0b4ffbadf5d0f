package io.epi4j.processor.problem;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * All that the processors say. Each text names what is wrong and how to mend it; the id in front of
 * it is what people search for.
 */
public enum Problem {
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
      "Module %s has providers, and nobody outside could reach them. Add to its module-info.java:"
          + " provides %s with %s;"),

  /** {@code @EpiService} on something that is no interface. */
  SERVICE_KIND(
      "%s is %s, but only an interface can be a service. Declare the functions in an interface, and"
          + " annotate that."),
  /** A text that cannot be a service's id. */
  SERVICE_ID(
      "\"%s\" cannot be a service's id. Use letters, digits, '.', '_', '-' and '$', or leave it out"
          + " to take the name of the interface."),
  /** Several services of one id. */
  SERVICE_TWICE("%s are services of one id, \"%s\". Give each its own: @EpiService(\"%s\")."),
  /** A facade could not reach the service. */
  SERVICE_PRIVATE(
      "%s is private, but %s, a class of its own in the same package, has to reach it. Remove"
          + " \"private\"."),
  /** A service with type parameters. */
  SERVICE_GENERIC(
      "%s has a type parameter, and each of its providers could choose another type for it, so no"
          + " call would be safe. Annotate an interface that chooses: @EpiService interface %s"
          + " extends %s {}"),
  /** A function that every object has. */
  SERVICE_OBJECT_METHOD(
      "%s.%s is a method of every object, so it cannot be a function of a service. Give it another"
          + " name, or remove it."),
  /** A function that takes too much. */
  FUNCTION_PARAMETERS(
      "The parameters of %s take %d slots (long and double two each), but a facade can hand on %d."
          + " Put some of them into a record."),
  /** A function with a type that the facade could not name. */
  FUNCTION_TYPE(
      "%s names %s, which is %s, but %s, a class of its own in %s, has to name it too. %s"),
  /** A function with a type that javac may want to be in a file of its own. */
  FUNCTION_FILE(
      Kind.NOTE,
      "%s names %s, which is not in a file of that name, and javac -Xlint:auxiliaryclass warns"
          + " where %s names it too. If that matters, move %2$s to %2$s.java."),

  /** {@code @Piped} where there is no function. */
  PIPED_ELSEWHERE(
      "%s is no function of a service, so there is nothing to pipe through %s. @Piped belongs on a"
          + " parameter of an abstract or default method of an interface."),
  /** {@code @Piped} on a parameter that is not of the return type. */
  PIPED_TYPE("%s returns %s, but @Piped is on %s. %s"),
  /** Two parameters with {@code @Piped}. */
  PIPED_TWICE("%s has @Piped on %s, but one value goes through a pipe. Keep one of them."),

  /** {@code @EpiProvider} on something that is no class. */
  PROVIDER_KIND(
      "%s is %s, but a provider is a class or a record, of which one instance is made. Annotate a"
          + " class that implements the service."),
  /** The provider's class is abstract. */
  PROVIDER_ABSTRACT(
      "%s is abstract, so no instance of it can be made. Remove \"abstract\", or move @EpiProvider"
          + " to a class that extends it."),
  /** The provider's class needs an outer instance. */
  PROVIDER_INNER(
      "%s is an inner class, so it cannot be made without an instance of %s. Make it static."),
  /** The provider's class has no constructor for us. */
  PROVIDER_CONSTRUCTOR(
      "%s can only be made by %s. Add a constructor that takes nothing or a PluginContext, or say"
          + " @EpiProvider(injected = true) if the application makes it."),
  /** The provider implements no service. */
  PROVIDER_SERVICE("%s implements no service: %s. %s"),

  /** The facade would mean its own class by a name. */
  FACADE_HIDES(
      "%1$s has no package, so %2$s could not tell it from a class %1$s of its own. Move %3$s into"
          + " a package, or rename %1$s."),
  /** {@code @EpiData} on something that is no record. */
  DATA_KIND(
      "%s is %s, but only a record can be a type of data. Make it a record, or annotate one."),
  /** A text that cannot be the service or the key of data. */
  DATA_ID("\"%s\" cannot be the %s of data. Use letters, digits, '.', '_', '-' and '$'."),
  /** Several types of one service and key. */
  DATA_TWICE("%s are the data \"%s\" of service \"%s\" each. Give each a key of its own."),
  /** A view could not reach the record. */
  DATA_PRIVATE(
      "%s is private, but %s, a class of its own in the same package, has to reach it. Remove"
          + " \"private\"."),
  /** A record with type parameters. */
  DATA_GENERIC(
      "%s has a type parameter, but all plugins contribute values of one type. Write the type that"
          + " is meant in its place."),
  /** A component of a type that could be anything. */
  DATA_ABSTRACT(
      "%s is of type %s, %s, so Jackson cannot know what to make of a value. Use a record, a class"
          + " or an enum, or tell Jackson by @JsonTypeInfo or @JsonDeserialize."),
  /** A component of an inner class. */
  DATA_INNER(
      "%s is of type %s, an inner class, so Jackson cannot make a value without an instance of %s."
          + " Make it static, or a record."),
  /** A component of a class that has no constructor for Jackson. */
  DATA_CONSTRUCTOR(
      "%s is of type %s, but nothing in it can make a value: no constructor that takes nothing, or"
          + " a text or a number alone, and no static valueOf or fromString. Make it a record, or"
          + " annotate what can make it with @JsonCreator."),
  /** A map of which a file could not hold the keys. */
  DATA_MAP_KEY(
      "The keys of %s are of type %s, which Jackson cannot make of a text. Use String, a number, an"
          + " enum, or a class that can be made of a String alone, by its constructor or a static"
          + " valueOf or fromString."),
  /** A package that Jackson cannot look into. */
  DATA_OPENS(
      "Jackson makes values of %s, but module %s does not let it. Add to its module-info.java:"
          + " opens %s to %s;"),
  /** A record that javac may want to be in a file of its own. */
  DATA_FILE(
      Kind.NOTE,
      "%s is not in a file of that name, and javac -Xlint:auxiliaryclass warns where %s names it."
          + " If that matters, move %1$s to %1$s.java."),

  /** {@code @DataProvider} of a record that is no type of data. */
  DATA_PROVIDER_TYPE("%s has no @EpiData, so nothing can be contributed to it. %s"),
  /** {@code @DataProvider} on a class or a package that says nothing more. */
  DATA_PROVIDER_EMPTY(
      "This @DataProvider on %s names no source. Add resource = \"%s.json\" or file ="
          + " \"%2$s.json\", or annotate a static method that returns the data."),
  /** {@code @DataProvider} with two sources. */
  DATA_PROVIDER_BOTH(
      "This @DataProvider on %s names a resource and a file, but it is one source. Write two, one"
          + " for each."),
  /** {@code @DataProvider} on a method, with another source. */
  DATA_PROVIDER_METHOD(
      "%s returns the data, so this @DataProvider cannot name a %s too. Remove that, or move the"
          + " annotation to the class."),
  /** A method that nobody can call. */
  DATA_METHOD_STATIC("%s is not static, and there is no instance to call it on. Make it static."),
  /** A method that is private. */
  DATA_METHOD_PRIVATE("%s is private, but Epi4J has to call it. Remove \"private\"."),
  /** A method with type parameters. */
  DATA_METHOD_GENERIC("%s has a type parameter, and nobody could choose a type for it. Remove it."),
  /** A method that takes what nobody has. */
  DATA_METHOD_PARAMETERS(
      "%s takes more than it can be given, which is nothing or one PluginContext. Remove the"
          + " rest."),
  /** A method that returns something else. */
  DATA_METHOD_TYPE("%s returns %s, but the data is a Map<String, %s>. Return that."),
  /** A text that is no interval. */
  DATA_INTERVAL("\"%s\" is no interval. %s"),
  /** A path that is none of a resource. */
  DATA_RESOURCE("\"%s\" is no path of a resource, because it has %s. Write \"%s\"."),
  /** A file of which nobody knows the format. */
  DATA_FORMAT(
      "\"%s\" does not tell its format. Let it end in .json, .yaml, .yml, .toml or .properties."),
  /** A placeholder that does not end. */
  DATA_PLACEHOLDER(
      "\"%s\" has a \"${\" without name or end. Write ${name}, where name is a system property or"
          + " an environment variable."),

  /** The name of a facade or a view is in use. */
  GENERATED_NAME(
      "The %s of %s would be %s, but there is a type of that name already. Rename one of the two."),
  /** The compiler does not write a facade or a view again. */
  GENERATED_STALE(
      "The %s of %s is not what it was, but this compiler writes no %s while it sees the one that"
          + " it wrote before. Delete %3$s.java and %3$s*.class, and compile again."),
  /** A facade or a view would not compile. */
  RUNTIME_MISSING(
      "The %s of %s needs %s, which cannot be seen from here. Add the dependency"
          + " io.epi4j:epi4j-runtime%s."),
  /** The compiler could not write a file. */
  UNWRITTEN("%s could not be written: %s. Look at the output directory and its rights."),
  /** A fault of ours. */
  INTERNAL(
      "The processor failed, and this is a bug in Epi4J. Please report it with the source and this"
          + " text:%n%s");

  private final Kind kind;
  private final String text;

  Problem(String text) {
    this(Kind.ERROR, text);
  }

  Problem(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** Returns how much it matters. */
  public Kind kind() {
    return kind;
  }

  /** Returns the id that stands in front of the message: {@code EpiPipedType}. */
  public String id() {
    StringBuilder id = new StringBuilder("Epi");
    for (String word : name().split("_", -1)) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  /** Returns the whole message for the names in question. */
  public String message(Object... names) {
    return "[" + id() + "] " + String.format(Locale.ROOT, text, names).replace("\r\n", "\n");
  }
}
