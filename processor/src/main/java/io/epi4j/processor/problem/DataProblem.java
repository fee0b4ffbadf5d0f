package io.epi4j.processor.problem;

import javax.tools.Diagnostic.Kind;

/** What types of data and their sources can have wrong. */
public enum DataProblem implements Problem {
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
      "%s is not in a file of that name, and javac -Xlint:auxiliaryclass warns where %s names it."
          + " If that matters, move %1$s to %1$s.java.") {
    @Override
    public Kind kind() {
      return Kind.NOTE;
    }
  },
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
          + " an environment variable.");

  private final String text;

  DataProblem(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
