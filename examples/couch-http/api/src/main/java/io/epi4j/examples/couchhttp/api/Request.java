package io.epi4j.examples.couchhttp.api;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request to read, put or delete what is at a path.
 *
 * @param method GET, HEAD, PUT or DELETE
 * @param path the decoded path, from its first slash
 * @param parameters the decoded parameters of the query; of equal names the first counts
 * @param headers the headers, whose names are found in any case
 * @param body what is to be put; empty where nothing is
 * @param trail what plugins did for this request
 */
public record Request(
    String method,
    String path,
    Map<String, String> parameters,
    Map<String, String> headers,
    String body,
    Trail trail) {
  /** Copies the maps. */
  public Request {
    parameters = Map.copyOf(parameters);
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = Collections.unmodifiableMap(anyCase);
  }

  /** Returns the GET of a path and query such as {@code /_search?q=granite%20tower}. */
  public static Request of(URI target, Map<String, String> headers) {
    return of("GET", target, headers, "");
  }

  /** Returns the request of any method for a path and query. */
  public static Request of(String method, URI target, Map<String, String> headers, String body) {
    return new Request(
        method, target.getPath(), parameters(target.getRawQuery()), headers, body, new Trail());
  }

  /** Returns this request with another path, on the same trail. */
  public Request withPath(String path) {
    return new Request(method, path, parameters, headers, body, trail);
  }

  /** Returns whether it only asks, and changes nothing. */
  public boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Returns the parameter of that name. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** Returns the header of that name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  private static Map<String, String> parameters(@Nullable String rawQuery) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (rawQuery != null) {
      for (String pair : rawQuery.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.putIfAbsent(decoded(name), decoded(value));
      }
    }
    return parameters;
  }

  private static String decoded(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
