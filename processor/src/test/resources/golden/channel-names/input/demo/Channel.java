package demo;

/** Called like what the generated class implements. */
@io.epi4j.Channel
public record Channel(@io.epi4j.ChannelKey Delivery delivery, Epi epi, Object object) {
  public record Delivery(String name) {}

  public record Object(String name) {}
}
