package io.epi4j.runtime;

import io.epi4j.DataChanged;
import io.epi4j.PluginContext;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.runtime.data.DataBinding;
import io.epi4j.runtime.data.DataEnvironment;
import io.epi4j.runtime.data.DataHost;
import io.epi4j.runtime.data.DataKeeper;
import io.epi4j.runtime.data.DataStatus;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.data.PreparedData;
import io.epi4j.runtime.data.SourceOffer;
import io.epi4j.runtime.data.Turns;
import io.epi4j.runtime.plugin.DataMethods;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginLife;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The data of one {@code Epi}: what its plugins offer, by type. */
final class DataSets implements DataHost {
  private static final String CLOSED = "through an Epi that is closed.";

  private final Plugins plugins;
  private final PluginLife life;
  private final DataOffers offers;
  private final ReentrantLock lock;
  private final Problems problems;
  private final Lazy<DataEnvironment> environment;
  private final DataClasses types;
  private final Turns turns = new Turns();
  private final Map<Class<?>, DataKeeper<?>> keepers = new ConcurrentHashMap<>();

  /** Weak, since they are to be collected. */
  private final Set<ClassLoader> gone =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private volatile boolean started;
  private volatile boolean closed;

  DataSets(
      Plugins plugins,
      PluginLife life,
      Function<PluginSpec, PluginContext> contexts,
      ReentrantLock lock,
      EpiParts parts) {
    this.plugins = plugins;
    this.life = life;
    this.lock = lock;
    this.problems = parts.problems();
    this.types = new DataClasses(problems);
    this.offers = new DataOffers(types, new DataMethods(contexts), parts.data());
    this.environment = new Lazy<>(parts.environment());
  }

  <V> DataBinding<V> bind(DataType<V> type) {
    return keeper(type).binding();
  }

  private <V> DataKeeper<V> keeper(DataType<V> type) {
    @SuppressWarnings("unchecked") // it was made for this class
    DataKeeper<V> keeper =
        gone.contains(type.type().getClassLoader())
            ? outdated(new DataKeeper<>(type, this))
            : (DataKeeper<V>)
                keepers.computeIfAbsent(type.type(), none -> new DataKeeper<>(type, this));
    if (closed) {
      keeper.close(CLOSED);
    }
    return keeper;
  }

  /**
   * Reads all data that is offered, tells the plugins of theirs, and looks for changes from now on.
   *
   * @throws EpiStartException when data that is required is not there
   */
  void start() {
    boolean lacking = false;
    for (Lineup.Placed placed : plugins.lineup().active()) {
      PluginSpec plugin = placed.plugin();
      for (DataProviderEntry provider : plugin.data().providers()) {
        Optional<Class<?>> type = types.of(plugin, provider);
        type.ifPresent(it -> load(it, provider));
        lacking |= type.isEmpty() && provider.required();
      }
    }
    if (lacking || keepers.values().stream().anyMatch(DataKeeper::isLacking)) {
      throw new EpiStartException(problems.now());
    }
    started = true;
    sorted().forEach(DataKeeper::started);
  }

  private void load(Class<?> type, DataProviderEntry provider) {
    keeper(new DataType<>(type, provider.service(), provider.key())).load();
  }

  /** In an order that is the same in every run. */
  private List<DataKeeper<?>> sorted() {
    List<DataKeeper<?>> sorted = new ArrayList<>(keepers.values());
    sorted.sort(Comparator.comparing(keeper -> keeper.type().toString()));
    return sorted;
  }

  /** Takes over which plugins there are now. */
  void relink() {
    sorted().forEach(this::relink);
  }

  private void relink(DataKeeper<?> keeper) {
    PreparedData<?> prepared;
    lock.lock();
    try {
      if (!keeper.isRead()) {
        return; // the first query will see them
      }
      prepared = keeper.prepare(offers.of(plugins.lineup(), keeper.type().type()));
      prepared.install();
    } finally {
      lock.unlock();
    }
    prepared.settle();
  }

  List<DataStatus> statuses() {
    return sorted().stream().map(DataKeeper::status).toList();
  }

  /** Returns the version of what a plugin contributes to a type; empty where none is known. */
  String version(String type, String plugin) {
    return keepers.values().stream()
        .filter(keeper -> keeper.type().type().getName().equals(type))
        .map(keeper -> keeper.status().versions().getOrDefault(plugin, ""))
        .findFirst()
        .orElse("");
  }

  /** Tells of no change any more. */
  void stop() {
    started = false;
  }

  /** Ends everything; it waits for nothing. */
  void close() {
    closed = true;
    keepers.values().forEach(keeper -> keeper.close(CLOSED));
    environment.ifThere(DataEnvironment::close);
  }

  @Override
  public DataEnvironment environment() {
    return environment.get();
  }

  @Override
  public ReentrantLock lock() {
    return lock;
  }

  @Override
  public Turns turns() {
    return turns;
  }

  /**
   * Reads what another lineup has of data, beside what is in force.
   *
   * @param next the lineup
   * @param going the loaders that are not needed any more then
   * @param trial takes what is wrong with it
   */
  List<PreparedData<?>> prepare(Lineup next, Set<? extends ClassLoader> going, Problems trial) {
    DataClasses types = new DataClasses(trial);
    Set<Class<?>> concerned = new LinkedHashSet<>(keepers.keySet());
    concerned.removeIf(type -> going.contains(type.getClassLoader()));
    for (Lineup.Placed placed : next.active()) {
      for (DataProviderEntry provider : placed.plugin().data().providers()) {
        types
            .of(placed.plugin(), provider)
            .ifPresent(
                type -> {
                  keeper(new DataType<>(type, provider.service(), provider.key()));
                  concerned.add(type);
                });
      }
    }
    List<PreparedData<?>> prepared = new ArrayList<>();
    for (Class<?> type : concerned) {
      DataKeeper<?> keeper = keepers.get(type);
      if (keeper != null) {
        prepared.add(keeper.prepare(offers.of(next, type)));
      }
    }
    return prepared;
  }

  /** Forgets the data whose records one of these loaders loaded. */
  void outdate(Set<? extends ClassLoader> loaders) {
    gone.addAll(loaders);
    for (DataKeeper<?> keeper : List.copyOf(keepers.values())) {
      Class<?> type = keeper.type().type();
      if (loaders.contains(type.getClassLoader())) {
        keepers.remove(type);
        outdated(keeper);
      }
    }
  }

  private static <K extends DataKeeper<?>> K outdated(K keeper) {
    String plugin = keeper.type().type().getClassLoader().getName();
    keeper.close("through a view of " + plugin + ", which is no longer there. Take it again.");
    return keeper;
  }

  /** Forgets the sources of a plugin that is no longer there. */
  void forget(PluginSpec plugin) {
    offers.forget(plugin);
  }

  @Override
  public List<SourceOffer> offers(Class<?> type) {
    return offers.of(plugins.lineup(), type);
  }

  @Override
  public void tell(DataChanged<?> change) {
    life.tell(change);
  }

  @Override
  public boolean isStarted() {
    return started;
  }
}
