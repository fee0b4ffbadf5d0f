package io.epi4j.processor.problem;

import javax.tools.Diagnostic.Kind;

/** What services and their providers can have wrong. */
public enum ServiceProblem implements Problem {
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
      "%s names %s, which is not in a file of that name, and javac -Xlint:auxiliaryclass warns"
          + " where %s names it too. If that matters, move %2$s to %2$s.java.") {
    @Override
    public Kind kind() {
      return Kind.NOTE;
    }
  },
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
          + " a package, or rename %1$s.");

  private final String text;

  ServiceProblem(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
