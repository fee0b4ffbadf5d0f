package io.epi4j.processor.problem;

/** What can be in the way of writing facades, views, channels and manifests. */
public enum OutputProblem implements Problem {
  /** The name of a facade, a view or a channel is in use. */
  GENERATED_NAME(
      "The %s of %s would be %s, but there is a type of that name already. Rename one of the two."),
  /** The compiler does not write a facade, a view or a channel again. */
  GENERATED_STALE(
      "The %s of %s is not what it was, but this compiler writes no %s while it sees the one that"
          + " it wrote before. Delete %3$s.java and %3$s*.class, and compile again."),
  /** A facade, a view or a channel would not compile. */
  RUNTIME_MISSING(
      "The %s of %s needs %s, which cannot be seen from here. Add the dependency"
          + " io.epi4j:epi4j-runtime%s."),
  /** The compiler could not write a file. */
  UNWRITTEN("%s could not be written: %s. Look at the output directory and its rights."),
  /** A fault of ours. */
  INTERNAL(
      "The processor failed, and this is a bug in Epi4J. Please report it with the source and this"
          + " text:%n%s");

  private final String text;

  OutputProblem(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
