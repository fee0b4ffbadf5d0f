package io.epi4j.examples.couchhttp.search;

import io.epi4j.DataProvider;
import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers {@code /_search?q=words}; {@code /find} is another name for it. Under {@code
 * /_search/words?q=begin} it tells the words that there are, where the operator wants it to: what
 * lies below {@code /_search} is switched off otherwise.
 */
@EpiProvider
@DataProvider(value = Feature.class, resource = "search/features.json")
final class SearchHandlers implements UrlHandlers {
  static final String WORDS = "/_search/words";

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
    return switch (request.path()) {
      case "/_search" -> answer(request, found(request));
      case WORDS -> answer(request, words(request));
      default -> Decision.none();
    };
  }

  private static Decision<Response> answer(Request request, Response response) {
    request.trail().add("search", "answered");
    return Decision.of(response);
  }

  private Response found(Request request) {
    return request
        .parameter("q")
        .map(this::results)
        .orElse(Response.error(400, "bad_request", "say what to find: /_search?q=words"));
  }

  private Response results(String query) {
    List<Document> found = index.find(query);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("total", found.size());
    body.put("rows", found.stream().map(Document::toJson).toList());
    return Response.json(200, body);
  }

  private Response words(Request request) {
    return Response.json(200, Map.of("words", index.words(request.parameter("q").orElse(""))));
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
