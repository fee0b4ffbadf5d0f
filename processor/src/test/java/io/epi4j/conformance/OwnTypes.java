package io.epi4j.conformance;

/** Sources of a service, data and a channel that a plugin declares itself. */
final class OwnTypes {
  static final String INDEX =
      """
      package search;
      @io.epi4j.EpiService("index")
      public interface Index { String find(); }
      """;

  static final String ENTRY =
      """
      package search;
      @io.epi4j.EpiData(service = "index", key = "entries")
      public record Entry(String text) {}
      """;

  static final String FOUND =
      """
      package search;
      @io.epi4j.Channel("found")
      public record Found(String what) {}
      """;

  private OwnTypes() {}
}
