package io.epi4j.runtime.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first calls of a call site mean what the later ones mean, and there are so many of them. */
class FirstCallsTest {
  private static final int FIRST = Integer.getInteger("io.epi4j.firstCalls", 100);
  private static final int CALLS = 250;

  /** What is called. */
  interface Wide {
    String none();

    String three(long a, String b, double c);

    String four(int a, String[] b, byte c, float d);
  }

  private static final class Provider implements Wide {
    private int oneByOne;

    /** Who is called one by one has the loop above itself. */
    @Override
    public String none() {
      oneByOne +=
          StackWalker.getInstance()
                  .walk(
                      frames ->
                          frames.anyMatch(
                              frame -> frame.getClassName().equals(OneByOne.class.getName())))
              ? 1
              : 0;
      return "none";
    }

    @Override
    public String three(long a, String b, double c) {
      return a + b + c;
    }

    @Override
    public String four(int a, String[] b, byte c, float d) {
      return a + Arrays.toString(b) + c + d;
    }
  }

  private final Provider provider = new Provider();
  private final ServiceType<Wide> type = ServiceType.of(MethodHandles.lookup(), Wide.class, "wide");
  private final ServiceBinding binding =
      type.bind(
          new BareHost() {
            @Override
            public List<BoundProvider> providersOf(Class<?> service) {
              return List.of(
                  new BoundProvider(
                      "plugin",
                      "Provider",
                      provider,
                      Set.of(
                          "none()Ljava/lang/String;",
                          "three(JLjava/lang/String;D)Ljava/lang/String;",
                          "four(I[Ljava/lang/String;BF)Ljava/lang/String;")));
            }
          });

  @Test
  void afterThemTheSiteIsLinked() throws Throwable {
    CallSite none = type.each("none", String.class);
    for (int i = 0; i < CALLS; i++) {
      assertEquals(List.of("none"), (List<?>) none.getTarget().invokeExact(binding));
      assertEquals(Math.min(i + 1, FIRST), provider.oneByOne);
    }
  }

  @Test
  void everyArgumentComesToItsPlace() throws Throwable {
    CallSite three = type.each("three", String.class, long.class, String.class, double.class);
    CallSite four =
        type.each("four", String.class, int.class, String[].class, byte.class, float.class);
    List<Object> seen = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      String[] array = {"y", "z"};
      seen.add((List<?>) three.getTarget().invokeExact(binding, 1L, "x", 2.5));
      seen.add((List<?>) four.getTarget().invokeExact(binding, 3, array, (byte) 4, 5.5f));
    }
    assertEquals(2 * CALLS, seen.size());
    assertEquals(Set.of(List.of("1x2.5"), List.of("3[y, z]45.5")), Set.copyOf(seen));
  }
}
