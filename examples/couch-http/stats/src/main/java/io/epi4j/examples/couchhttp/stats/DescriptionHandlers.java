package io.epi4j.examples.couchhttp.stats;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.PluginContext;
import io.epi4j.examples.couchhttp.api.MetricDescription;
import io.epi4j.examples.couchhttp.api.MetricDescriptionData;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.data.DataSnapshot;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells under {@code /_stats/descriptions} how the plugins describe what is counted: all of it, or
 * that of one {@code key} or {@code plugin}. Unlike the counts it is no secret.
 */
@EpiProvider
final class DescriptionHandlers implements UrlHandlers {
  private final MetricDescriptionData descriptions;

  DescriptionHandlers(PluginContext context) {
    descriptions = MetricDescriptionData.of(Epi.of(context));
  }

  @Override
  public Decision<Response> handle(Request request) {
    if (!request.path().equals("/_stats/descriptions")) {
      return Decision.none();
    }
    request.trail().add("stats", "answered");
    return Decision.of(Response.json(200, chosen(request, descriptions.snapshot())));
  }

  /** Whatever is asked comes from one snapshot, so that both groupings agree. */
  private static Map<String, ?> chosen(Request request, DataSnapshot<MetricDescription> all) {
    if (request.parameter("key").isPresent()) {
      return json(all.byPlugin(request.parameter("key").get()));
    }
    if (request.parameter("plugin").isPresent()) {
      return json(all.byPlugin().getOrDefault(request.parameter("plugin").get(), Map.of()));
    }
    Map<String, Object> both = new LinkedHashMap<>();
    both.put("by_key", grouped(all.byKey()));
    both.put("by_plugin", grouped(all.byPlugin()));
    return both;
  }

  private static Map<String, Object> grouped(Map<String, Map<String, MetricDescription>> groups) {
    Map<String, Object> grouped = new LinkedHashMap<>();
    groups.forEach((name, group) -> grouped.put(name, json(group)));
    return grouped;
  }

  private static Map<String, Object> json(Map<String, MetricDescription> descriptions) {
    Map<String, Object> json = new LinkedHashMap<>();
    descriptions.forEach((name, description) -> json.put(name, json(description)));
    return json;
  }

  private static Map<String, String> json(MetricDescription description) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("type", description.type().name());
    json.put("desc", description.desc());
    return json;
  }
}
