package io.epi4j.runtime;

import io.epi4j.DataChanged;
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
import io.epi4j.runtime.plugin.PluginHost;
import io.epi4j.runtime.plugin.PluginLife;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The data of one {@code Epi}: what its plugins offer, by type. */
final class DataSets implements DataHost {
  private final Plugins plugins;
  private final PluginLife life;
  private final DataOffers offers;
  private final ReentrantLock lock;
  private final Problems problems;
  private final Lazy<DataEnvironment> environment;
  private final DataClasses types;
  private final Turns turns = new Turns();
  private final DataKeepers keepers = new DataKeepers(this);
  private volatile boolean started;

  DataSets(Plugins plugins, PluginLife life, PluginHost host, ReentrantLock lock, EpiParts parts) {
    this.plugins = plugins;
    this.life = life;
    this.lock = lock;
    this.problems = parts.problems();
    this.types = new DataClasses(problems);
    this.offers = new DataOffers(types, new DataMethods(host), parts.data());
    this.environment = new Lazy<>(parts.environment());
  }

  <V> DataBinding<V> bind(DataType<V> type) {
    return keepers.of(type).binding();
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
    for (DataKeeper<?> keeper : keepers.all()) {
      lacking |= keeper.isLacking();
    }
    if (lacking) {
      throw new EpiStartException(problems.now());
    }
    started = true;
    for (DataKeeper<?> keeper : keepers.all()) {
      keeper.started();
    }
  }

  private void load(Class<?> type, DataProviderEntry provider) {
    keepers.of(new DataType<>(type, provider.service(), provider.key())).load();
  }

  /** Takes over which plugins there are now. */
  void relink() {
    keepers.all().forEach(this::relink);
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
    return keepers.all().stream().map(DataKeeper::status).toList();
  }

  /** Returns the version of what a plugin contributes to a type; empty where none is known. */
  String version(String type, String plugin) {
    return keepers.all().stream()
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
    keepers.close();
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
    Set<DataKeeper<?>> concerned = new LinkedHashSet<>(keepers.all());
    concerned.removeIf(keeper -> going.contains(keeper.type().type().getClassLoader()));
    for (Lineup.Placed placed : next.active()) {
      for (DataProviderEntry provider : placed.plugin().data().providers()) {
        types
            .of(placed.plugin(), provider)
            .map(type -> new DataType<>(type, provider.service(), provider.key()))
            .ifPresent(type -> concerned.add(keepers.of(type)));
      }
    }
    return prepare(concerned, next);
  }

  private List<PreparedData<?>> prepare(Set<DataKeeper<?>> concerned, Lineup next) {
    List<PreparedData<?>> prepared = new ArrayList<>();
    boolean all = false;
    try {
      for (DataKeeper<?> keeper : concerned) {
        prepared.add(keeper.prepare(offers.of(next, keeper.type().type())));
      }
      all = true;
      return prepared;
    } finally {
      if (!all) { // an error of the virtual machine
        prepared.forEach(PreparedData::discard);
      }
    }
  }

  /** Forgets the data whose records one of these loaders loaded. */
  void outdate(Set<? extends ClassLoader> loaders) {
    keepers.outdate(loaders);
  }

  /** Forgets the sources of a plugin that is no longer there. */
  void forget(PluginSpec plugin) {
    offers.forget(plugin);
  }

  @Override
  public List<SourceOffer> offers(Class<?> type) {
    return offers.of(plugins.lineupFor(type), type);
  }

  @Override
  public boolean isInForce(Class<?> type) {
    return !plugins.isComing(type);
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
