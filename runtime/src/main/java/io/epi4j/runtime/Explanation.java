package io.epi4j.runtime;

import io.epi4j.manifest.FunctionEntry;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.ProviderSpec;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the report of an {@link Epi} as text. */
final class Explanation {
  private final Lineup lineup;
  private final List<Problem> problems;
  private final StringBuilder text = new StringBuilder();

  Explanation(Lineup lineup, List<Problem> problems) {
    this.lineup = lineup;
    this.problems = problems;
  }

  String text() {
    plugins();
    services();
    inactive();
    problems();
    return text.toString();
  }

  private void plugins() {
    line("Plugins, in the order in which they are called:");
    int place = 0;
    for (Lineup.Placed placed : lineup.active()) {
      place++;
      line("  " + place + ". " + name(placed.plugin()) + ": " + placed.rule());
      line("     " + placed.plugin().source());
    }
    if (place == 0) {
      line("  none");
    }
  }

  private static String name(PluginSpec plugin) {
    return plugin.version().isEmpty() ? plugin.id() : plugin.id() + " " + plugin.version();
  }

  private void services() {
    line("Services, with the providers of each function:");
    Map<String, Service> services = collect();
    if (services.isEmpty()) {
      line("  none");
    }
    services.values().stream()
        .sorted(Comparator.comparing(service -> service.id))
        .forEach(this::service);
  }

  private void service(Service service) {
    line(
        "  "
            + service.id
            + (service.declaredBy.isEmpty() ? "" : ", declared by " + service.declaredBy));
    service.functions.forEach(
        (function, providers) -> {
          line("    " + FunctionEntry.display(function) + (providers.isEmpty() ? ": nobody" : ""));
          providers.forEach(provider -> line("      " + provider));
        });
  }

  /** Returns the services by type; those that no plugin declares are known by their providers. */
  private Map<String, Service> collect() {
    Map<String, Service> byType = new LinkedHashMap<>();
    for (Lineup.Placed placed : lineup.active()) {
      for (ServiceEntry entry : placed.plugin().services()) {
        Service service = new Service(entry.id(), placed.plugin().id());
        entry.functions().stream().map(FunctionEntry::key).forEach(service::function);
        byType.putIfAbsent(entry.type(), service);
      }
    }
    Set<List<Object>> seen = new HashSet<>(); // the same one is called once
    for (Lineup.Placed placed : lineup.active()) {
      for (ProviderSpec provider : placed.plugin().providers()) {
        for (ProvidedService provided : provider.services()) {
          Service service =
              byType.computeIfAbsent(provided.type(), type -> new Service(provided.id(), ""));
          provided.functions().stream()
              .filter(
                  key ->
                      seen.add(List.of(provided.type(), key, provider.identity(placed.plugin()))))
              .forEach(key -> service.function(key).add(name(placed, provider)));
        }
      }
    }
    return byType;
  }

  private String name(Lineup.Placed placed, ProviderSpec provider) {
    String plugin = placed.plugin().id();
    boolean leftOut =
        problems.stream()
            .anyMatch(
                problem ->
                    problem.severity() == Severity.ERROR
                        && problem.plugin().equals(plugin)
                        && problem.source().equals(provider.type()));
    return plugin + ": " + provider.type() + (leftOut ? " (left out)" : "");
  }

  private void inactive() {
    if (!lineup.inactive().isEmpty()) {
      line("Not active:");
      lineup.inactive().forEach(left -> line("  " + name(left.plugin()) + ": " + left.reason()));
    }
  }

  private void problems() {
    line(problems.isEmpty() ? "Problems: none" : "Problems:");
    problems.forEach(problem -> line("  " + problem.severity() + " " + problem.line()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static final class Service {
    private final String id;
    private final String declaredBy;
    private final Map<String, List<String>> functions = new LinkedHashMap<>();

    Service(String id, String declaredBy) {
      this.id = id;
      this.declaredBy = declaredBy;
    }

    List<String> function(String key) {
      return functions.computeIfAbsent(key, k -> new ArrayList<>());
    }
  }
}
