package io.epi4j.benchmarks.stress;

import static java.util.Objects.requireNonNull;

import io.epi4j.benchmarks.stress.Digits.Digit;
import io.epi4j.runtime.dispatch.BindingControl;
import io.epi4j.runtime.dispatch.BoundProvider;
import io.epi4j.runtime.dispatch.ServiceHost;
import io.epi4j.runtime.problem.CallFailure;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Stands for an {@code Epi} whose providers change and which is closed when a test wants it. */
final class DigitsHost implements ServiceHost {
  private final ReentrantLock lock = new ReentrantLock();
  private volatile List<Digit> providers;
  private volatile @Nullable BindingControl control;

  DigitsHost(Digit... providers) {
    this.providers = List.of(providers);
  }

  static DigitsHost of(int... digits) {
    return new DigitsHost(providers(digits));
  }

  private static Digit[] providers(int... digits) {
    return Arrays.stream(digits).mapToObj(Digit::new).toArray(Digit[]::new);
  }

  /** Replaces the providers, as a reload of plugins does: first the list, then what is linked. */
  void change(int... digits) {
    providers = List.of(providers(digits));
    requireNonNull(control, "not bound").relink();
  }

  void close() {
    requireNonNull(control, "not bound").close();
  }

  /** Returns what a call returns that reaches the providers as they are now. */
  int expected() {
    int digits = 0;
    for (Digit provider : providers) {
      digits = provider.append(digits);
    }
    return digits;
  }

  /** It takes its time, so that a change can come in between where nothing keeps it out. */
  @Override
  public List<BoundProvider> providersOf(Class<?> service) {
    List<Digit> read = providers;
    Dawdling.dawdle();
    return read.stream()
        .map(digit -> new BoundProvider("stress", "Digit", digit, Set.of("append(I)I")))
        .toList();
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
  public void bound(BindingControl made) {
    control = made;
  }

  @Override
  public void skipped(CallFailure failure) {
    throw new IllegalStateException("no call skips failures", failure.error());
  }
}
