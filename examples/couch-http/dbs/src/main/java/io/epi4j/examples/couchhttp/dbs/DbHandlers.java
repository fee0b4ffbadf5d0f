package io.epi4j.examples.couchhttp.dbs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.PluginContext;
import io.epi4j.examples.couchhttp.api.DbEvent.Kind;
import io.epi4j.examples.couchhttp.api.DbEventChannel;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Gets, puts and deletes documents. Of two clients who change one at once, either comes first. */
@EpiProvider
final class DbHandlers implements UrlHandlers {
  private final Documents documents = new Documents(1_000);
  private final JsonFactory json = new JsonFactory();
  private final DbEventChannel events;

  DbHandlers(PluginContext context) {
    events = DbEventChannel.of(Epi.of(context));
  }

  @Override
  public Decision<Response> handle(Request request) {
    return DocumentName.of(request.path())
        .map(name -> answer(request, name))
        .orElse(Decision.none());
  }

  private Decision<Response> answer(Request request, DocumentName name) {
    request.trail().add("dbs", "answered");
    return Decision.of(
        switch (request.method()) {
          case "PUT" -> put(name, request.body());
          case "DELETE" -> delete(name);
          default -> get(name);
        });
  }

  private Response get(DocumentName name) {
    return documents.get(name).map(text -> new Response(200, Map.of(), text)).orElse(missing(name));
  }

  // snippet: publish
  private Response put(DocumentName name, String body) {
    if (!isObject(body)) {
      return Response.error(400, "bad_request", "a document is a JSON object");
    }
    Optional<Kind> kind = documents.put(name, body);
    if (kind.isEmpty()) {
      return Response.error(507, "full", "there is no room for more documents");
    }
    events.publish(name.db(), name.id(), kind.get());
    return Response.json(kind.get() == Kind.CREATED ? 201 : 200, Map.of("ok", true));
  }

  // end snippet

  private Response delete(DocumentName name) {
    if (!documents.delete(name)) {
      return missing(name);
    }
    events.publish(name.db(), name.id(), Kind.DELETED);
    return Response.json(200, Map.of("ok", true));
  }

  private static Response missing(DocumentName name) {
    return Response.error(404, "not_found", name.db() + " has no document " + name.id());
  }

  private boolean isObject(String text) {
    try (JsonParser parser = json.createParser(text)) {
      boolean begins = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      return begins && parser.nextToken() == null;
    } catch (IOException e) {
      return false; // it breaks off, or is no JSON at all
    }
  }

  @Override
  public String serverStarted(URI address) {
    return "dbs: documents under " + address.resolve("/") + "database/id, to get, put and delete";
  }
}
