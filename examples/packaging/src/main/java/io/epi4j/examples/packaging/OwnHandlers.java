package io.epi4j.examples.packaging;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import java.net.URI;

/** A provider among the application's own classes, which some packagings treat otherwise. */
@EpiProvider
final class OwnHandlers implements UrlHandlers {
  @Override
  public Decision<Response> handle(Request request) {
    return Decision.none();
  }

  @Override
  public String serverStarted(URI address) {
    return "packaged: answers nothing";
  }
}
