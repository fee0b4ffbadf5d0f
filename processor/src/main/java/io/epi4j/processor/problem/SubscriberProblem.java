package io.epi4j.processor.problem;

/** What methods that subscribe can have wrong. */
public enum SubscriberProblem implements Problem {
  /** A method that is private. */
  SUBSCRIBE_PRIVATE("%s is private, but Epi4J has to call it. Remove \"private\"."),
  /** A method that returns something. */
  SUBSCRIBE_RESULT(
      "%s returns %s, but nobody would get it. Return nothing: write \"void\" in its place."),
  /** A method with type parameters. */
  SUBSCRIBE_GENERIC("%s has a type parameter, and nobody could choose a type for it. Remove it."),
  /** A method that takes something else. */
  SUBSCRIBE_PARAMETERS(
      "%s takes %s, but a subscriber takes an event, or the Subscription and an event, or with a"
          + " mailbox a List of events. %s"),
  /** A list without a mailbox. */
  SUBSCRIBE_LIST(
      "%s takes a List of events, but only a mailbox collects them. Add mailbox = \"%s\", or take"
          + " one %s."),
  /** A type that is none of events. */
  SUBSCRIBE_CHANNEL("%s takes %s, which has no @Channel, so nobody can publish it. %s"),
  /** A method that is not static, where there are no instances. */
  SUBSCRIBE_KIND(
      "%s is %s, so there is no instance whose %s could be called. Make the method static, or move"
          + " it to a class."),
  /** The class is abstract. */
  SUBSCRIBE_ABSTRACT(
      "%s has a subscriber that is not static, but it is abstract, so no instance of it can be"
          + " made. Remove \"abstract\", make the method static, or move it to a class that extends"
          + " this one."),
  /** The class needs an outer instance. */
  SUBSCRIBE_INNER(
      "%s has a subscriber that is not static, but it is an inner class, so it cannot be made"
          + " without an instance of %s. Make it static."),
  /** The class has no constructor for us. */
  SUBSCRIBE_CONSTRUCTOR(
      "%s has a subscriber that is not static, but it can only be made by %s. Add a constructor"
          + " that takes nothing or a PluginContext, or make the method static."),
  /** A key where the channel has none. */
  SUBSCRIBE_KEY(
      "%s subscribes to the key \"%s\", but %s has no key. Remove it, or put @ChannelKey on what is"
          + " meant."),
  /** A key that no text can name. */
  SUBSCRIBE_KEY_TYPE(
      "The keys of %s are of type %s, and a text can only name a String, a whole number, a boolean,"
          + " a char or a constant of an enum. Remove the key here, and look at that of the"
          + " event."),
  /** A text that names no key. */
  SUBSCRIBE_KEY_TEXT("\"%s\" is no %s, the type of the keys of %s. %s"),
  /** What only a mailbox can have. */
  SUBSCRIBE_MAILBOX(
      "%s has no mailbox, so its %s means nothing. Remove that, or add mailbox = \"%s\"."),
  /** A mailbox that is too small or too large. */
  SUBSCRIBE_CAPACITY(
      "No mailbox can have a capacity of %s. Write a number from 1 to %s, or leave it out."),
  /** A text that is no time. */
  SUBSCRIBE_TIMEOUT("\"%s\" is no time to wait. %s"),
  /** One mailbox that is described in two ways. */
  SUBSCRIBE_MAILBOX_TWICE(
      "The mailbox \"%s\" has %s %s here, but %s at %s. Let both say the same, or give one of them"
          + " another name.");

  private final String text;

  SubscriberProblem(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
