package bad;

import io.epi4j.EpiService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import lib.Factory;
import lib.Vault;

class Outer extends Vault {
  private interface Secret {
    interface Deep {}
  }

  private enum Color {
    RED
  }

  @Target(ElementType.TYPE_USE)
  private @interface Hidden {}

  @Target(ElementType.TYPE_USE)
  @interface Seen {
    Class<?>[] value() default {};

    Color color() default Color.RED;
  }

  private static final class Failure extends Exception {
    private static final long serialVersionUID = 1;
  }

  @EpiService
  interface Greeter {
    Secret result();

    void argument(List<? extends Secret.Deep[]> secrets);

    <T extends Comparable<Secret>> void bound(T secret);

    void thrown() throws Failure;

    void annotation(@Hidden String name);

    void type(@Seen({String.class, Secret[].class}) String name);

    void constant(@Seen(color = Color.RED) String name);

    void both(Key key, Secret secret);

    void fine(@Seen String name);
  }

  @EpiService
  interface Maker extends Factory {}
}
