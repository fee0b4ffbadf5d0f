package io.epi4j.examples.couchhttp.search;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers {@code /_search?q=words}; {@code /find} is another name for it. */
@EpiProvider
final class SearchHandlers implements UrlHandlers {
  private final InvertedIndex index = new InvertedIndex(Lighthouses.load());

  @Override
  public Request rewrite(Request request) {
    if (!request.path().equals("/find")) {
      return request;
    }
    request.trail().add("search", "rewrote");
    return request.withPath("/_search");
  }

  @Override
  public Decision<Response> handle(Request request) {
    if (!request.path().equals("/_search")) {
      return Decision.none();
    }
    request.trail().add("search", "answered");
    return Decision.of(
        request
            .parameter("q")
            .map(this::results)
            .orElse(Response.error(400, "bad_request", "say what to find: /_search?q=words")));
  }

  private Response results(String query) {
    List<Document> found = index.find(query);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("total", found.size());
    body.put("rows", found.stream().map(Document::toJson).toList());
    return Response.json(200, body);
  }

  @Override
  public String serverStarted(URI address) {
    return "search: "
        + index.size()
        + " lighthouses under "
        + address.resolve("/_search?q=granite")
        + ", also called /find";
  }
}
