package io.epi4j.examples.couchhttp.stats;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.PluginContext;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.process.ProcessStatus;
import io.epi4j.runtime.process.Processes;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells under {@code /_processes} what the processes of all plugins are doing. */
@EpiProvider
final class ProcessHandlers implements UrlHandlers {
  private final Processes processes;

  ProcessHandlers(PluginContext context) {
    processes = Epi.of(context).processes();
  }

  @Override
  public Decision<Response> handle(Request request) {
    if (!request.path().equals("/_processes")) {
      return Decision.none();
    }
    request.trail().add("stats", "answered");
    return Decision.of(
        Response.json(200, processes.status().stream().map(ProcessHandlers::json).toList()));
  }

  private static Map<String, Object> json(ProcessStatus process) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plugin", process.plugin());
    json.put("id", process.id());
    json.put("state", process.state().name());
    json.put("restarts", process.restarts());
    json.put("last_failure", process.lastFailure());
    json.put("since", process.since().toString());
    return json;
  }
}
