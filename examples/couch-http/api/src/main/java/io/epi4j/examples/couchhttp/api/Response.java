package io.epi4j.examples.couchhttp.api;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response whose body is JSON.
 *
 * @param status the HTTP status
 * @param headers headers beside those that every response has
 * @param body the JSON text
 */
public record Response(int status, Map<String, String> headers, String body) {
  /** Copies the headers. */
  public Response {
    headers = Map.copyOf(headers);
  }

  /**
   * Returns the response with {@code value} as its body.
   *
   * @param status the HTTP status
   * @param value what {@link Json#write} accepts
   */
  public static Response json(int status, Object value) {
    return new Response(status, Map.of(), Json.write(value));
  }

  /** Returns the response for a request that failed, in the shape that CouchDB has for it. */
  public static Response error(int status, String error, String reason) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("error", error);
    body.put("reason", reason);
    return json(status, body);
  }

  /** Returns this response with one more header. */
  public Response withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }
}
