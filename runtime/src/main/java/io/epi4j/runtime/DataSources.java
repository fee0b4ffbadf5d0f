package io.epi4j.runtime;

import io.epi4j.manifest.DataEntry;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.runtime.data.DataStatus;
import io.epi4j.runtime.plugin.Lineup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists the data of a report: as it is at work, and else as manifests tell. */
final class DataSources {
  private DataSources() {}

  /** Returns all data, by service and key. */
  static List<DataStatus> of(Lineup lineup, List<DataStatus> known) {
    Map<Name, List<DataStatus.Source>> unread = new TreeMap<>();
    for (Lineup.Placed placed : lineup.active()) {
      for (DataEntry type : placed.plugin().data().types()) {
        unread.computeIfAbsent(new Name(type.service(), type.key()), none -> new ArrayList<>());
      }
      for (DataProviderEntry provider : placed.plugin().data().providers()) {
        unread
            .computeIfAbsent(
                new Name(provider.service(), provider.key()), none -> new ArrayList<>())
            .add(unread(placed.plugin().id(), provider));
      }
    }
    Map<Name, DataStatus> all = new TreeMap<>();
    unread.forEach(
        (name, sources) ->
            all.put(name, new DataStatus(name.service(), name.key(), "", Map.of(), sources)));
    known.stream()
        .filter(status -> !status.sources().isEmpty())
        .forEach(status -> all.put(new Name(status.service(), status.key()), status));
    return List.copyOf(all.values());
  }

  private static DataStatus.Source unread(String plugin, DataProviderEntry provider) {
    return new DataStatus.Source(
        plugin,
        provider.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private record Name(String service, String key) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      int byService = service.compareTo(other.service);
      return byService != 0 ? byService : key.compareTo(other.key);
    }
  }
}
