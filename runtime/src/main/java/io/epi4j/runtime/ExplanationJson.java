package io.epi4j.runtime;

import io.epi4j.manifest.FunctionEntry;
import io.epi4j.runtime.channel.Subscriber;
import io.epi4j.runtime.data.DataStatus;
import io.epi4j.runtime.manifest.JsonText;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.process.ProcessStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes an explanation for programs. */
final class ExplanationJson {
  private ExplanationJson() {}

  static String of(Explanation explanation) {
    return JsonText.of(
        object(
            "plugins", explanation.plugins().stream().map(ExplanationJson::plugin).toList(),
            "services", explanation.services().stream().map(ExplanationJson::service).toList(),
            "data", explanation.data().stream().map(ExplanationJson::data).toList(),
            "channels", explanation.channels().stream().map(ExplanationJson::channel).toList(),
            "processes", explanation.processes().stream().map(ExplanationJson::process).toList(),
            "problems", explanation.problems().stream().map(ExplanationJson::problem).toList()));
  }

  private static Map<String, Object> plugin(PluginInfo plugin) {
    return object(
        "id", plugin.id(),
        "version", plugin.version(),
        "source", plugin.source(),
        "active", plugin.active(),
        "reason", plugin.reason());
  }

  private static Map<String, Object> service(Explanation.Service service) {
    List<Object> functions = new ArrayList<>();
    service
        .functions()
        .forEach(
            (key, providers) ->
                functions.add(
                    object(
                        "function", FunctionEntry.display(key),
                        "providers", providers.stream().map(ExplanationJson::provider).toList())));
    return object(
        "id", service.id(),
        "type", service.type(),
        "plugin", service.plugin(),
        "functions", functions);
  }

  private static Map<String, Object> provider(Explanation.Provider provider) {
    return object(
        "plugin", provider.plugin(), "type", provider.type(), "leftOut", provider.leftOut());
  }

  private static Map<String, Object> data(DataStatus data) {
    return object(
        "service", data.service(),
        "key", data.key(),
        "version", data.version(),
        "sources", data.sources().stream().map(ExplanationJson::source).toList());
  }

  private static Map<String, Object> source(DataStatus.Source source) {
    Map<String, Object> object =
        object("plugin", source.plugin(), "name", source.name(), "failing", source.failing());
    source.keys().ifPresent(keys -> object.put("keys", keys));
    source.lastSuccess().ifPresent(when -> object.put("lastSuccess", when.toString()));
    source.lastFailure().ifPresent(failure -> object.put("lastFailure", failure));
    source.nextLook().ifPresent(when -> object.put("nextLook", when.toString()));
    return object;
  }

  private static Map<String, Object> channel(ChannelInfo channel) {
    return object(
        "name", channel.name(),
        "type", channel.type(),
        "plugin", channel.plugin(),
        "subscribers", channel.subscribers().stream().map(ExplanationJson::subscriber).toList());
  }

  private static Map<String, Object> subscriber(Subscriber subscriber) {
    Map<String, Object> object =
        object(
            "plugin", subscriber.plugin(),
            "name", subscriber.name(),
            "kind", subscriber.kind().name().toLowerCase(Locale.ROOT),
            "dropped", subscriber.dropped(),
            "failed", subscriber.failed(),
            "waiting", subscriber.waiting());
    subscriber.key().ifPresent(key -> object.put("key", String.valueOf(key)));
    subscriber.delivered().ifPresent(count -> object.put("delivered", count));
    return object;
  }

  private static Map<String, Object> process(ProcessStatus process) {
    Map<String, Object> object =
        object(
            "plugin", process.plugin(),
            "id", process.id(),
            "state", process.state().name().toLowerCase(Locale.ROOT),
            "since", process.since().toString(),
            "restarts", process.restarts(),
            "lastFailure", process.lastFailure(),
            "thread", process.thread());
    if (!process.stack().isEmpty()) {
      object.put("stack", process.stack());
    }
    return object;
  }

  private static Map<String, Object> problem(Problem problem) {
    return object(
        "id", problem.id(),
        "severity", problem.severity().name().toLowerCase(Locale.ROOT),
        "plugin", problem.plugin(),
        "source", problem.source(),
        "message", problem.message(),
        "cause", problem.cause(),
        "since", problem.since().toString(),
        "count", problem.count());
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
