package io.epi4j.runtime;

import io.epi4j.runtime.dispatch.BindingControl;
import io.epi4j.runtime.dispatch.BoundProvider;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceHost;
import io.epi4j.runtime.dispatch.ServiceType;
import io.epi4j.runtime.plugin.Made;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.CallFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/** The services of one {@code Epi} that are called by someone. */
final class BoundServices implements ServiceHost {
  private final Plugins plugins;
  private final ReentrantLock lock;
  private final Executor executor;
  private final ContainedFailures failures;
  private volatile boolean closed;

  /** Weak, since a binding holds the generated class of its facade, which may be unloaded. */
  private final Set<BindingControl> bindings =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** Weak, since these loaders are to be collected. */
  private final Set<ClassLoader> gone =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  BoundServices(
      Plugins plugins, ReentrantLock lock, Executor executor, ContainedFailures failures) {
    this.plugins = plugins;
    this.lock = lock;
    this.executor = executor;
    this.failures = failures;
  }

  ServiceBinding bind(ServiceType<?> type) {
    ServiceBinding binding = type.bind(this);
    if (closed) {
      close();
    }
    ClassLoader loader = type.type().getClassLoader();
    if (loader != null && gone.contains(loader)) {
      outdate(Set.of(loader));
    }
    return binding;
  }

  void relink() {
    bindings().forEach(BindingControl::relink);
  }

  /**
   * Has the services of these names ask for their providers again, but for those of interfaces that
   * go with their plugin: whoever is inside of that calls what it called before.
   */
  void relink(Set<String> types, Set<? extends ClassLoader> going) {
    for (BindingControl control : bindings()) {
      boolean goes = going.contains(control.service().getClassLoader());
      if (!goes && types.contains(control.service().getName())) {
        control.relink();
      }
    }
  }

  /** Makes facades fail whose interface one of these loaders loaded. */
  void outdate(Set<? extends ClassLoader> loaders) {
    gone.addAll(loaders);
    for (BindingControl control : bindings()) {
      ClassLoader loader = control.service().getClassLoader();
      if (loaders.contains(loader)) {
        control.outdate(String.valueOf(loader.getName()));
      }
    }
  }

  void close() {
    closed = true;
    bindings().forEach(BindingControl::close);
  }

  private List<BindingControl> bindings() {
    synchronized (bindings) {
      return List.copyOf(bindings);
    }
  }

  @Override
  public List<BoundProvider> providersOf(Class<?> service) {
    List<BoundProvider> providers = new ArrayList<>();
    for (Made made : plugins.providersOf(service)) {
      Set<String> functions = new HashSet<>(made.functions());
      providers.add(new BoundProvider(made.plugin(), made.type(), made.instance(), functions));
    }
    return providers;
  }

  @Override
  public ReentrantLock lock() {
    return lock;
  }

  @Override
  public void bound(BindingControl control) {
    bindings.add(control);
  }

  @Override
  public Executor executor() {
    return executor;
  }

  @Override
  public void skipped(CallFailure failure) {
    failures.skipped(failure);
  }
}
