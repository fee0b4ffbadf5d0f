package io.epi4j.runtime;

import io.epi4j.manifest.FunctionEntry;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.runtime.data.DataStatus;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.ProviderSpec;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Severity;
import io.epi4j.runtime.process.ProcessStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is called, and why in that order: what a report says as a whole.
 *
 * @param plugins the active plugins in their order, then the others by id
 * @param services the services by id
 * @param data the data by service and key
 * @param channels the channels by name
 * @param processes the processes in the order in which they start
 * @param problems what is wrong
 */
record Explanation(
    List<PluginInfo> plugins,
    List<Service> services,
    List<DataStatus> data,
    List<ChannelInfo> channels,
    List<ProcessStatus> processes,
    List<Problem> problems) {
  /** Explains plugins that need not have been started. */
  static Explanation of(
      Lineup lineup,
      List<Problem> problems,
      List<DataStatus> known,
      List<ChannelInfo> channels,
      List<ProcessStatus> processes) {
    List<PluginInfo> plugins = new ArrayList<>();
    lineup.active().forEach(each -> plugins.add(PluginInfo.of(each)));
    lineup.inactive().forEach(each -> plugins.add(PluginInfo.of(each)));
    List<Service> services = new ArrayList<>(new Collecting(lineup, problems).services());
    services.sort(Comparator.comparing(Service::id));
    return new Explanation(
        List.copyOf(plugins),
        List.copyOf(services),
        DataSources.of(lineup, known),
        channels,
        processes,
        problems);
  }

  /**
   * A service.
   *
   * @param id its id
   * @param type the binary name of its interface
   * @param plugin the id of the plugin that declares it; empty where none does
   * @param functions the providers of each of its functions, by the function's {@linkplain
   *     FunctionEntry#key() key}
   */
  record Service(String id, String type, String plugin, Map<String, List<Provider>> functions) {
    List<Provider> providers(String key) {
      return functions.computeIfAbsent(key, none -> new ArrayList<>());
    }
  }

  /**
   * A provider of a function.
   *
   * @param plugin the id of the plugin that contributed it
   * @param type the binary name of its class
   * @param leftOut whether it is not called, because something is wrong with it
   */
  record Provider(String plugin, String type, boolean leftOut) {}

  /** Gathers services by their types; one that no plugin declares is known by its providers. */
  private static final class Collecting {
    private final Lineup lineup;
    private final Set<List<String>> failed = new HashSet<>();
    private final Map<String, Service> byType = new LinkedHashMap<>();
    private final Set<List<Object>> seen = new HashSet<>(); // the same one is called once

    Collecting(Lineup lineup, List<Problem> problems) {
      this.lineup = lineup;
      for (Problem problem : problems) {
        if (problem.severity() == Severity.ERROR) {
          failed.add(List.of(problem.plugin(), problem.source()));
        }
      }
    }

    Collection<Service> services() {
      lineup.active().forEach(this::declared);
      lineup.active().forEach(this::provided);
      return byType.values();
    }

    private void declared(Lineup.Placed placed) {
      for (ServiceEntry entry : placed.plugin().services()) {
        Service service =
            new Service(entry.id(), entry.type(), placed.plugin().id(), new LinkedHashMap<>());
        entry.functions().forEach(function -> service.providers(function.key()));
        byType.putIfAbsent(entry.type(), service);
      }
    }

    private void provided(Lineup.Placed placed) {
      for (ProviderSpec provider : placed.plugin().providers()) {
        for (ProvidedService provided : provider.services()) {
          provided(placed, provider, provided);
        }
      }
    }

    private boolean hasFailed(String plugin, String what, ProvidedService provided) {
      return failed.contains(List.of(plugin, ProviderSpec.source(what, provided.type())));
    }

    private void provided(Lineup.Placed placed, ProviderSpec provider, ProvidedService provided) {
      String plugin = placed.plugin().id();
      Service service =
          byType.computeIfAbsent(
              provided.type(), type -> new Service(provided.id(), type, "", new LinkedHashMap<>()));
      boolean unmade =
          failed.contains(List.of(plugin, provider.type()))
              || hasFailed(plugin, provider.type(), provided);
      for (String key : provided.functions()) {
        String function = provider.type() + "." + FunctionEntry.display(key);
        boolean leftOut = unmade || hasFailed(plugin, function, provided);
        if (seen.add(List.of(provided.type(), key, provider.identity(placed.plugin())))) {
          service.providers(key).add(new Provider(plugin, provider.type(), leftOut));
        }
      }
    }
  }
}
