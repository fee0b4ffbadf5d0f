package couch;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;

@EpiProvider
final class SearchHandlers implements UrlHandlers {
  @Override
  public Decision<Response> handle(Request request) {
    return request.path().startsWith("/_search")
        ? Decision.of(new Response(200))
        : Decision.none();
  }

  @Override
  public String rewrite(String path) {
    return path.toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public boolean authorized(User user) {
    return true;
  }
}
