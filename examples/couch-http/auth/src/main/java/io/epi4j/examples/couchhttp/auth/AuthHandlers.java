package io.epi4j.examples.couchhttp.auth;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only users who log in see guarded paths and change anything, and nobody in whose password is
 * wrong.
 */
@EpiProvider
final class AuthHandlers implements UrlHandlers {
  private static final Set<String> GUARDED =
      Set.of("/_stats", "/_stats/events", "/_stats/times", "/_processes", "/_audit");

  private final Users users = Users.load();

  /** Takes needless slashes out, so that no other spelling of a guarded path slips past. */
  @Override
  public Request rewrite(Request request) {
    String path = request.path().replaceAll("/{2,}", "/").replaceFirst("(.)/$", "$1");
    if (path.equals(request.path())) {
      return request;
    }
    request.trail().add("auth", "rewrote");
    return request.withPath(path);
  }

  @Override
  public boolean authorized(Request request) {
    boolean open = request.reads() && !GUARDED.contains(request.path());
    if (open && request.header("Authorization").isEmpty()) {
      return true;
    }
    boolean allowed = user(request).isPresent();
    request.trail().add("auth", allowed ? "allowed" : "refused");
    return allowed;
  }

  @Override
  public Decision<Response> handle(Request request) {
    if (!request.path().equals("/_session")) {
      return Decision.none();
    }
    request.trail().add("auth", "answered");
    return Decision.of(Response.json(200, Map.of("user", user(request).orElse("anonymous"))));
  }

  /** Tells the client how to log in. */
  @Override
  public Response finish(Request request, Response response) {
    return response.status() == 401
        ? response.withHeader("WWW-Authenticate", "Basic realm=\"couch-http\", charset=\"UTF-8\"")
        : response;
  }

  private Optional<String> user(Request request) {
    return request.header("Authorization").flatMap(Credentials::parse).flatMap(users::login);
  }
}
