package io.epi4j.runtime;

import io.epi4j.Subscription;
import io.epi4j.manifest.DataEntry;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.runtime.plugin.ClassVersion;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.plugin.ProviderSpec;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.process.ProcessControl;
import io.epi4j.runtime.process.ProcessStatus;
import io.epi4j.runtime.reload.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is known of the plugins of an {@link Epi}. Every answer is about the moment at which it is
 * given, but for plugins that were lost: for these {@link #explain()} and {@link #explainJson()}
 * look into class files, once. No answer loads a class of a plugin.
 */
public final class Report {
  private final Plugins plugins;
  private final Problems problems;
  private final Inspection inspection;
  private final Listeners<Generation> generations;
  private final DataSets data;
  private final Channels channels;
  private final Lazy<ProcessControl> processes;

  Report(
      Plugins plugins,
      DataSets data,
      Channels channels,
      Lazy<ProcessControl> processes,
      Problems problems,
      Inspection inspection,
      Listeners<Generation> generations) {
    this.plugins = plugins;
    this.data = data;
    this.channels = channels;
    this.processes = processes;
    this.problems = problems;
    this.inspection = inspection;
    this.generations = generations;
  }

  /**
   * Tells {@code listener} of each change of plugins from now on, and of each that was refused,
   * when it is in force already; by the thread that made it, which goes on when the listener
   * returns.
   */
  public Subscription onGeneration(Consumer<? super Generation> listener) {
    return generations.add(listener);
  }

  /** Returns what is wrong now, in the order in which it was first seen. */
  public List<Problem> problems() {
    return problems.now();
  }

  /** Returns the plugins that were found: the active ones in their order, then the others by id. */
  public List<PluginInfo> plugins() {
    return Explanation.of(plugins.lineup(), List.of(), List.of(), List.of(), List.of()).plugins();
  }

  /**
   * Returns everything that the active plugins contribute, by plugin in their order: its services,
   * then its providers in their order, its types of data, its sources of data, its channels, and
   * its subscribers in their order.
   *
   * <p>In couch_epi: {@code couch_epi_plugin:definitions/1}.
   */
  public List<Definition> definitions() {
    List<Definition> definitions = new ArrayList<>();
    Lineup now = plugins.lineup();
    for (Lineup.Placed placed : now.active()) {
      PluginSpec plugin = placed.plugin();
      plugin.services().forEach(service -> definitions.add(service(plugin, service)));
      for (ProviderSpec provider : plugin.providers()) {
        provider
            .services()
            .forEach(p -> definitions.add(provider(plugin, provider, now.serviceId(p))));
      }
      plugin.data().types().forEach(type -> definitions.add(data(plugin, type)));
      plugin.data().providers().forEach(source -> definitions.add(source(plugin, source)));
      definitions.addAll(EventDefinitions.of(plugin));
    }
    return List.copyOf(definitions);
  }

  private static Definition service(PluginSpec plugin, ServiceEntry service) {
    return new Definition(
        Definition.Kind.SERVICE,
        service.id(),
        plugin.id(),
        service.type(),
        ClassVersion.of(plugin.loader(), service.type()),
        Map.of());
  }

  private static Definition provider(PluginSpec plugin, ProviderSpec provider, String service) {
    return new Definition(
        Definition.Kind.PROVIDER,
        service,
        plugin.id(),
        provider.type(),
        ClassVersion.of(plugin.loader(), provider.type()),
        provider.options());
  }

  private static Definition data(PluginSpec plugin, DataEntry type) {
    return new Definition(
        Definition.Kind.DATA,
        type.service() + "/" + type.key(),
        plugin.id(),
        type.type(),
        ClassVersion.of(plugin.loader(), type.type()),
        Map.of());
  }

  private Definition source(PluginSpec plugin, DataProviderEntry source) {
    return new Definition(
        Definition.Kind.DATA_PROVIDER,
        source.service() + "/" + source.key(),
        plugin.id(),
        source.name(),
        data.version(source.type(), plugin.id()),
        source.options());
  }

  /**
   * Returns the channels that plugins declare, and those that someone listens to now, by name; with
   * their subscribers, and what became of the events.
   */
  public List<ChannelInfo> channels() {
    return ChannelInfos.live(plugins.lineup(), channels.statuses());
  }

  /**
   * Returns the whole report as text for people: the plugins in order and why they stand there, the
   * services with the providers of each function, the data with its sources, the channels with
   * their subscribers, the processes and their state, the plugins that are not active, the
   * problems. {@link Explain} prints it without starting anything.
   *
   * <p>Its problems are those of {@link #problems}, and what only a look at the class files shows:
   * classes that are not where the manifest is that names them, and jars whose classes are
   * annotated and have no manifest, because the processor did not run. The first time it reads all
   * class files of the class path for that, which may take some seconds.
   */
  public String explain() {
    return ExplanationText.of(explanation());
  }

  /**
   * Returns the same as {@link #explain} for programs: a JSON object with the lists {@code plugins}
   * (id, version, source, active, reason), {@code services} (id, type, plugin, functions with their
   * providers), {@code data} (service, key, version, sources), {@code channels} (name, type,
   * plugin, subscribers), {@code processes} (plugin, id, state, since, restarts) and {@code
   * problems}. Later versions may add fields.
   */
  public String explainJson() {
    return ExplanationJson.of(explanation());
  }

  private Explanation explanation() {
    Lineup now = plugins.lineup();
    return Explanation.of(
        now, inspection.complete(problems.now(), now), data.statuses(), channels(), statuses());
  }

  private List<ProcessStatus> statuses() {
    return processes.there().map(control -> control.processes().status()).orElse(List.of());
  }
}
