package io.epi4j.processor.problem;

import javax.tools.Diagnostic.Kind;

/** What types of events can have wrong. */
public enum ChannelProblem implements Problem {
  /** {@code @Channel} on an annotation. */
  CHANNEL_KIND(
      "%s is %s, of which there are no events. Put @Channel on a record, a class, an interface or"
          + " an enum."),
  /** A text that cannot be a channel's name. */
  CHANNEL_NAME(
      "\"%s\" cannot be a channel's name. Use letters, digits, '.', '_', '-' and '$', or leave it"
          + " out to take the name of the type."),
  /** Several channels of one name. */
  CHANNEL_TWICE("%s are channels of one name, \"%s\". Give each its own: @Channel(\"%s\")."),
  /** The generated class could not reach the event. */
  CHANNEL_PRIVATE(
      "%s is private, but %s, a class of its own in the same package, has to reach it. Remove"
          + " \"private\"."),
  /** An event with type parameters. */
  CHANNEL_GENERIC(
      "%s has a type parameter, and subscribers could not tell which type an event was made with."
          + " %s"),
  /** An event made of a type that the generated class could not name. */
  CHANNEL_TYPE(
      "%s names %s, which is %s, but %s, a class of its own in %s, has to name it too. %s"),
  /** An event, or what it is made of, that javac may want to be in a file of its own. */
  CHANNEL_FILE(
      "%s is not in a file of that name, and javac -Xlint:auxiliaryclass warns where %s names it."
          + " If that matters, move %1$s to %1$s.java.") {
    @Override
    public Kind kind() {
      return Kind.NOTE;
    }
  },
  /** {@code @ChannelKey} in a type that is none of events. */
  CHANNEL_KEY_ELSEWHERE(
      "%s has no @Channel, so %s is the key of nothing. Annotate %1$s with @Channel, or remove"
          + " @ChannelKey."),
  /** Two keys. */
  CHANNEL_KEY_TWICE(
      "%s has @ChannelKey on %s, but a channel has one key. Keep one of them, or make a record of"
          + " what belongs together."),
  /** A method that cannot give a key. */
  CHANNEL_KEY_METHOD(
      "%s %s, so it cannot give the key of %s. Put @ChannelKey on a component, or on a method that"
          + " takes nothing, returns the key, throws nothing, and is neither static nor private."),
  /** A key that is equal to none. */
  CHANNEL_KEY_ARRAY(
      "The key %s of %s is of type %s, and no array is equal to another. Use a String, a List or a"
          + " record.");

  private final String text;

  ChannelProblem(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
