package io.epi4j.examples.couchhttp.api;

import io.epi4j.Decision;
import io.epi4j.EpiService;
import java.net.URI;

/**
 * The service by which plugins take part in answering HTTP requests.
 *
 * <p>A request is piped through {@code rewrite}, then every provider's {@code authorized} must
 * hold, then the first provider whose {@code handle} decides gives the response, and the response
 * is piped through {@code finish}. All but {@code handle} are optional: a provider that leaves one
 * out is not called for it.
 *
 * <p>What is under a path that begins with {@code /_} can only be read: the front refuses other
 * methods there, so that not every provider has to.
 */
// snippet: service
@EpiService("chttpd_handlers")
public interface UrlHandlers {
  /** Returns the response, or no decision where the path is not this provider's. */
  Decision<Response> handle(Request request);

  /** Returns the request with another path where this provider knows a better one. */
  default Request rewrite(Request request) {
    return request;
  }

  /** Returns whether the request may be handled; it is refused when one provider says no. */
  default boolean authorized(Request request) {
    return true;
  }

  /** Returns the response as it shall leave, whether a provider gave it or the front did. */
  default Response finish(Request request, Response response) {
    return response;
  }

  /** Returns a line for the operator, now that requests to {@code address} are served. */
  default String serverStarted(URI address) {
    return "";
  }
}
// end snippet
