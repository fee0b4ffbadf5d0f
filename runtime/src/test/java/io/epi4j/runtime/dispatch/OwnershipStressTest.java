package io.epi4j.runtime.dispatch;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.epi4j.runtime.callsite.Ownership;
import io.epi4j.runtime.dispatch.VersionedHost.Site;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The invariants of a service that several {@code Epi}s share. A call through the binding of one
 * reaches its providers and no others, wholly the old or wholly the new ones, and none that was
 * replaced before the call began; behind the close it fails. As long as one that asked is open, the
 * call sites are owned by one that is open.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@SuppressWarnings({"ReferenceEquality", "ThreadPriorityCheck"}) // hosts are equal to none; yields
class OwnershipStressTest {
  private static final int ROUNDS = 1_000;
  private static final int THREADS = 4;
  private static final int ACTIONS = 12;
  private static final int HOSTS = 3;
  private static final int MEETINGS = 1_000;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  /** One of the hosts is never closed; whatever the others do, it owns the sites in the end. */
  @Test
  void everyHostKeepsToItsOwn() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Site site = Site.make();
      List<VersionedHost> hosts = List.of(host(), host(), host());
      int staysOpen = round % HOSTS;
      visit(site, hosts, staysOpen, round);
      for (VersionedHost host : hosts) {
        ServiceBinding bound = host.binding();
        if (bound != null) {
          host.call(site, bound);
        }
        if (host != hosts.get(staysOpen)) {
          host.close();
        }
      }
      VersionedHost open = hosts.get(staysOpen);
      ServiceBinding binding = requireNonNull(open.binding());
      assertSame(binding, ownerOf(site.type()), "in round " + round);
      open.call(site, binding);
    }
  }

  private void visit(Site site, List<VersionedHost> hosts, int staysOpen, int round)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<Void>> visitors = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Visitor visitor = new Visitor(site, hosts, staysOpen, round * THREADS + i);
      visitors.add(
          () -> {
            start.await();
            visitor.act();
            return null;
          });
    }
    for (Future<Void> done : threads.invokeAll(visitors)) {
      done.get();
    }
  }

  private static VersionedHost host() {
    return new VersionedHost();
  }

  /** What one thread does in one round. */
  private static final class Visitor {
    private final Site site;
    private final List<VersionedHost> hosts;
    private final int staysOpen;
    private final SplittableRandom random;
    private final ServiceBinding[] bindings = new ServiceBinding[HOSTS];

    Visitor(Site site, List<VersionedHost> hosts, int staysOpen, long seed) {
      this.site = site;
      this.hosts = hosts;
      this.staysOpen = staysOpen;
      this.random = new SplittableRandom(seed);
    }

    void act() {
      for (int i = 0; i < ACTIONS; i++) {
        visit(random.nextInt(HOSTS));
      }
      visit(staysOpen);
    }

    private void visit(int index) {
      VersionedHost host = hosts.get(index);
      ServiceBinding binding = bindings[index];
      if (binding == null || random.nextInt(4) == 0) {
        binding = host.bind(site.type());
        bindings[index] = binding;
      }
      host.call(site, binding);
      int action = random.nextInt(8);
      if (action < 3) {
        host.change();
      } else if (action == 3 && index != staysOpen) {
        host.close();
      }
      host.call(site, binding);
    }
  }

  /** The one that binds comes too late to be handed the sites, or too early to find them free. */
  @Test
  void whoBindsBesideTheCloseOfTheOwnerBecomesTheOwner() throws Exception {
    int foreign = 0;
    for (int i = 0; i < MEETINGS; i++) {
      ServiceType<?> type = Site.service();
      VersionedHost owner = host();
      VersionedHost next = host();
      owner.bind(type);
      closeWhile(owner, () -> next.bind(type));
      foreign += ownerOf(type) == next.binding() ? 0 : 1;
    }
    assertEquals(0, foreign);
  }

  /** The sites are handed to one that closes, and that had none to hand on when it did. */
  @Test
  void whoStaysOpenBesideTwoThatCloseBecomesTheOwner() throws Exception {
    int foreign = 0;
    for (int i = 0; i < MEETINGS; i++) {
      ServiceType<?> type = Site.service();
      VersionedHost owner = host();
      VersionedHost next = host();
      VersionedHost last = host();
      owner.bind(type);
      next.bind(type);
      last.bind(type);
      closeWhile(owner, next::close);
      foreign += ownerOf(type) == last.binding() ? 0 : 1;
    }
    assertEquals(0, foreign);
  }

  /**
   * Closes the owner, and has another thread come to the door while it is in there: that one is let
   * in when the close comes out, and the two are as near to each other as can be.
   */
  private static void closeWhile(VersionedHost owner, Runnable action) throws InterruptedException {
    Thread other = new Thread(action);
    owner.whenLookedUp(
        () -> {
          if (other.getState() == Thread.State.NEW) {
            other.start();
          }
          while (other.getState() == Thread.State.RUNNABLE) {
            Thread.yield();
          }
        });
    owner.close();
    other.join();
  }

  /** Nobody may ask for the owner, since all that it makes faster works without it, too. */
  private static @Nullable Object ownerOf(ServiceType<?> type) throws ReflectiveOperationException {
    Field bindings = ServiceType.class.getDeclaredField("bindings");
    bindings.setAccessible(true);
    return ((Ownership<?, ?>) bindings.get(type)).owner();
  }
}
