package io.epi4j.runtime;

import io.epi4j.DataChanged;
import io.epi4j.PluginContext;
import io.epi4j.manifest.DataOrigin;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.runtime.data.DataBinding;
import io.epi4j.runtime.data.DataEnvironment;
import io.epi4j.runtime.data.DataHost;
import io.epi4j.runtime.data.DataKeeper;
import io.epi4j.runtime.data.DataStatus;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.data.PluginResource;
import io.epi4j.runtime.data.SourceOffer;
import io.epi4j.runtime.data.Turns;
import io.epi4j.runtime.plugin.DataMethods;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginLife;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The data of one {@code Epi}: what its plugins offer, by type. */
final class DataSets implements DataHost {
  private final Plugins plugins;
  private final PluginLife life;
  private final GivenData given;
  private final DataMethods methods;
  private final ReentrantLock lock;
  private final Problems problems;
  private final Lazy<DataEnvironment> environment;
  private final DataClasses types;
  private final Turns turns = new Turns();
  private final Map<Class<?>, DataKeeper<?>> keepers = new ConcurrentHashMap<>();

  /** The same offer for the same entry, so that a source outlasts changes of other plugins. */
  private final IdentityHashMap<DataProviderEntry, SourceOffer> offered = new IdentityHashMap<>();

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
    this.given = parts.data();
    this.methods = new DataMethods(contexts);
    this.lock = lock;
    this.problems = parts.problems();
    this.types = new DataClasses(problems);
    this.environment = new Lazy<>(parts.environment());
  }

  <V> DataBinding<V> bind(DataType<V> type) {
    return keeper(type).binding();
  }

  private <V> DataKeeper<V> keeper(DataType<V> type) {
    @SuppressWarnings("unchecked") // it was made for this class
    DataKeeper<V> keeper =
        (DataKeeper<V>) keepers.computeIfAbsent(type.type(), none -> new DataKeeper<>(type, this));
    if (closed) {
      keeper.close();
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
    sorted().forEach(DataKeeper::relink);
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
    keepers.values().forEach(DataKeeper::close);
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

  @Override
  public List<SourceOffer> offers(Class<?> type) {
    List<SourceOffer> offers = new ArrayList<>();
    for (Lineup.Placed placed : plugins.lineup().active()) {
      PluginSpec plugin = placed.plugin();
      for (DataProviderEntry provider : plugin.data().providers()) {
        if (types.are(type, plugin, provider)) {
          offers.add(offer(plugin, provider));
        }
      }
      offers.addAll(given.offers(plugin.id(), type));
    }
    return offers;
  }

  private synchronized SourceOffer offer(PluginSpec plugin, DataProviderEntry provider) {
    return offered.computeIfAbsent(
        provider,
        none ->
            new SourceOffer(
                plugin.id(),
                provider.name(),
                origin(plugin, provider),
                Duration.ofMillis(provider.intervalMillis()),
                provider.required()));
  }

  private SourceOffer.Origin origin(PluginSpec plugin, DataProviderEntry provider) {
    DataOrigin origin = provider.origin();
    if (origin instanceof DataOrigin.Resource resource) {
      return new SourceOffer.Origin.Resource(
          new PluginResource(
              plugin.loader(), plugin.data().root(), resource.path(), provider.declaredIn()));
    }
    return origin instanceof DataOrigin.File file
        ? new SourceOffer.Origin.File(file.path())
        : new SourceOffer.Origin.Method(
            methods.of(plugin, provider.declaredIn(), (DataOrigin.Method) origin));
  }

  @Override
  @SuppressWarnings("CatchingThrowable") // one plugin shall not harm the others
  public void tell(DataChanged<?> change) {
    String source = change.service() + "/" + change.key();
    try {
      life.tell(change);
      problems.resolve("changed-failed", change.plugin(), source);
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "changed-failed",
          Severity.WARNING,
          change.plugin(),
          source,
          "It failed when it was told that its data changed. The change stays in force.",
          e);
    }
  }

  @Override
  public boolean isStarted() {
    return started;
  }
}
