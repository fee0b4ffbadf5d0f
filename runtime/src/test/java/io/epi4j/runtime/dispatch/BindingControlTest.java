package io.epi4j.runtime.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.epi4j.runtime.problem.CallFailure;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a host may do with its bindings at unusual moments. */
class BindingControlTest {
  private final ServiceType<Supplier<?>> type = service();
  private final MethodHandle each = type.each("get", Object.class);
  private final Host host = new Host();

  @SuppressWarnings("unchecked") // a class literal knows no type arguments
  private static ServiceType<Supplier<?>> service() {
    Class<Supplier<?>> supplier = (Class<Supplier<?>>) (Class<?>) Supplier.class;
    return ServiceType.of(MethodHandles.publicLookup(), supplier, "suppliers");
  }

  /** Has one provider, and may be told to do something when it is asked for it. */
  private static final class Host implements ServiceHost {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<BindingControl> controls = new ArrayList<>();
    private Supplier<?> provider = () -> "old";
    private Runnable whenAsked = () -> {};

    @Override
    public List<BoundProvider> providersOf(Class<?> service) {
      Supplier<?> asked = provider;
      whenAsked.run();
      return List.of(
          new BoundProvider("plugin", "Provider", asked, Set.of("get()Ljava/lang/Object;")));
    }

    @Override
    public ReentrantLock lock() {
      return lock;
    }

    @Override
    public Executor executor() {
      return Runnable::run;
    }

    @Override
    public void bound(BindingControl control) {
      controls.add(control);
    }

    @Override
    public void skipped(CallFailure failure) {
      throw new AssertionError("nothing skips failures", failure.error());
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
