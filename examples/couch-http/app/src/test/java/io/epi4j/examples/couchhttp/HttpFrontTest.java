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
  void refusesOtherMethodsThanGet() throws Exception {
    HttpResponse<String> response = ask(request -> Decision.none(), "DELETE");
    assertEquals(405, response.statusCode());
    assertEquals(Optional.of("GET, HEAD"), response.headers().firstValue("Allow"));
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

  private static HttpResponse<String> ask(UrlHandlers stub, String method) throws Exception {
    return ask(stub, method, Map.of());
  }

  private static HttpResponse<String> ask(
      UrlHandlers stub, String method, Map<String, Feature> features) throws Exception {
    try (Epi epi =
            Epi.builder()
                .isolated()
                .provider(UrlHandlers.class, stub)
                .data(Feature.class, features)
                .start();
        HttpFront front = HttpFront.open(epi, 0)) {
      HttpRequest request =
          HttpRequest.newBuilder(front.address().resolve("/any%20where"))
              .method(method, BodyPublishers.noBody())
              .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
  }
}
