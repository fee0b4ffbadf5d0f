package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.Decision;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.runtime.Epi;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpFrontTest {
  @Test
  void sendsWhatAProviderDecided() throws Exception {
    HttpResponse<String> response =
        ask(request -> Decision.of(Response.json(200, request.path())), "GET");
    assertEquals(200, response.statusCode());
    assertEquals("\"/any where\"", response.body());
    assertEquals(Optional.of("application/json"), response.headers().firstValue("Content-Type"));
  }

  @Test
  void asksNoProviderForAPathThatIsSwitchedOff() throws Exception {
    HttpResponse<String> response =
        ask(HttpFrontTest::fail, "GET", Map.of("/any*", new Feature(false)));
    assertEquals(403, response.statusCode());
    assertEquals(
        "{\"error\":\"switched_off\",\"reason\":\"/any where is switched off\"}", response.body());
  }

  @Test
  void refusesMethodsThatNobodyKnows() throws Exception {
    HttpResponse<String> response = ask(HttpFrontTest::fail, "POST");
    assertEquals(405, response.statusCode());
    assertEquals(Optional.of("GET, HEAD, PUT, DELETE"), response.headers().firstValue("Allow"));
  }

  @Test
  void changesNothingThatBeginsWithAnUnderscore() throws Exception {
    HttpResponse<String> response = put(HttpFrontTest::fail, "/_any", "");
    assertEquals(405, response.statusCode());
    assertEquals(Optional.of("GET, HEAD"), response.headers().firstValue("Allow"));
    assertEquals(200, put(HttpFrontTest::echo, "/any/_any", "").statusCode());
  }

  @Test
  void seesTheUnderscoreBehindAnotherName() throws Exception {
    UrlHandlers renaming =
        new UrlHandlers() {
          @Override
          public Decision<Response> handle(Request request) {
            return fail(request);
          }

          @Override
          public Request rewrite(Request request) {
            return request.withPath("/_any");
          }
        };
    assertEquals(405, put(renaming, "/any", "").statusCode());
  }

  @Test
  void handsTheBodyOver() throws Exception {
    assertEquals("\"PUT {ä}\"", put(HttpFrontTest::echo, "/any", "{ä}").body());
    assertEquals("\"DELETE \"", ask(HttpFrontTest::echo, "DELETE").body());
  }

  @Test
  void refusesABodyThatIsTooLarge() throws Exception {
    String largest = "x".repeat(Exchange.MOST_BYTES);
    assertEquals(200, put(HttpFrontTest::echo, "/any", largest).statusCode());
    assertEquals(413, put(HttpFrontTest::fail, "/any", largest + "x").statusCode());
  }

  @Test
  void sendsNoBodyWhereNoneIsWanted() throws Exception {
    HttpResponse<String> response = ask(request -> Decision.of(Response.json(200, "x")), "HEAD");
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
  }

  @Test
  void apologisesForAProviderThatThrows() throws Exception {
    HttpResponse<String> response = ask(HttpFrontTest::fail, "GET");
    assertEquals(500, response.statusCode());
  }

  @Test
  void tellsHowToLogInWhenAPluginRefuses() throws Exception {
    HttpResponse<String> response =
        ask(
            new UrlHandlers() {
              @Override
              public Decision<Response> handle(Request request) {
                return Decision.of(Response.json(200, Map.of()));
              }

              @Override
              public boolean authorized(Request request) {
                return false;
              }

              @Override
              public Response finish(Request request, Response response) {
                return response.withHeader("WWW-Authenticate", "Stub");
              }
            },
            "GET");
    assertEquals(401, response.statusCode());
    assertEquals(Optional.of("Stub"), response.headers().firstValue("WWW-Authenticate"));
  }

  private static Decision<Response> fail(Request request) {
    throw new IllegalStateException("a fault that this test wants, at " + request.path());
  }

  private static Decision<Response> echo(Request request) {
    return Decision.of(Response.json(200, request.method() + " " + request.body()));
  }

  private static HttpResponse<String> ask(UrlHandlers stub, String method) throws Exception {
    return ask(stub, method, Map.of());
  }

  private static HttpResponse<String> ask(
      UrlHandlers stub, String method, Map<String, Feature> features) throws Exception {
    return send(stub, "/any%20where", features, b -> b.method(method, BodyPublishers.noBody()));
  }

  private static HttpResponse<String> put(UrlHandlers stub, String target, String body)
      throws Exception {
    return send(stub, target, Map.of(), b -> b.PUT(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(
      UrlHandlers stub,
      String target,
      Map<String, Feature> features,
      UnaryOperator<HttpRequest.Builder> method)
      throws Exception {
    try (Epi epi =
            Epi.builder()
                .isolated()
                .provider(UrlHandlers.class, stub)
                .data(Feature.class, features)
                .start();
        HttpFront front = HttpFront.open(epi, 0)) {
      HttpRequest request =
          method.apply(HttpRequest.newBuilder(front.address().resolve(target))).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
  }
}
