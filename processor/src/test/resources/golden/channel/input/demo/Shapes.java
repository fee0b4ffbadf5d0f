package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Nested records with components of every kind. */
public final class Shapes {
  private Shapes() {}

  @Channel
  public record Tick() {}

  @Channel
  record Primitives(
      @ChannelKey long id,
      boolean on,
      byte tiny,
      short small,
      int number,
      float part,
      double whole,
      char letter,
      int[] numbers) {}

  @Channel
  record Generic(
      List<? extends CharSequence> names,
      Map<String, List<int[]>> table,
      Optional<Supplier<? super Integer>> more) {}

  @Channel
  record Nullness(@ChannelKey @Nullable String db, List<@Nullable String> names, int @Nullable [] sizes) {}

  @Channel
  record Varargs(@ChannelKey Character first, String... rest) {}

  /** Names that the generated class has too. */
  @Channel
  record Names(@ChannelKey Object delivery, String delivery_, int binding, int TYPE, int publish) {}

  /** Published as it is alone, for it would be taken for a component. */
  @Channel
  record Chain(@Nullable Chain next) {}

  /** Published as it is alone, for it could be a component. */
  @Channel
  record Anything(Object value) {}

  /** A key that only the event knows. */
  @Channel
  record Derived(String path) {
    @ChannelKey
    public String root() {
      return path.substring(0, 1);
    }
  }

  /** A key with namesakes, and a constructor beside that of the record. */
  @Channel
  record Overloaded(@ChannelKey String name, int size) {
    Overloaded(String name) {
      this(name, 0);
    }

    static String name(Overloaded it) {
      return it.name;
    }
  }
}
