package io.epi4j.runtime.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a host may do with its bindings at unusual moments. */
class BindingControlTest {
  private final ServiceType<Supplier<?>> type = service();
  private final MethodHandle each = type.each("get", Object.class).dynamicInvoker();
  private final Host host = new Host();

  @SuppressWarnings("unchecked") // a class literal knows no type arguments
  private static ServiceType<Supplier<?>> service() {
    Class<Supplier<?>> supplier = (Class<Supplier<?>>) (Class<?>) Supplier.class;
    return ServiceType.of(MethodHandles.publicLookup(), supplier, "suppliers");
  }

  /** Has one provider, and may be told to do something when it is asked for it. */
  private static final class Host extends BareHost {
    private Supplier<?> provider = () -> "old";
    private Runnable whenAsked = () -> {};

    @Override
    public List<BoundProvider> providersOf(Class<?> service) {
      Supplier<?> asked = provider;
      whenAsked.run();
      return List.of(
          new BoundProvider("plugin", "Provider", asked, Set.of("get()Ljava/lang/Object;")));
    }
  }

  private Object call(ServiceBinding binding) throws Throwable {
    return ((List<?>) each.invokeExact(binding)).get(0);
  }

  /** The constructor of a provider, which runs in there, may cause a reload. */
  @Test
  void aChangeWhileItLinksIsNotLost() throws Throwable {
    ServiceBinding binding = type.bind(host);
    host.whenAsked =
        () -> {
          host.whenAsked = () -> {};
          host.provider = () -> "new";
          host.controls.get(0).relink();
        };
    assertEquals("old", call(binding), "it asked before the change");
    assertEquals("new", call(binding));
  }

  /** An Epi that is closed closes all bindings again when somebody binds. */
  @Test
  void closingTwiceLeavesALaterBindingAlone() {
    type.bind(host);
    host.controls.get(0).close();
    ServiceBinding later = type.bind(host);
    host.controls.get(0).close();
    assertSame(later, type.bind(host), "always the same one while that is open");
  }
}
