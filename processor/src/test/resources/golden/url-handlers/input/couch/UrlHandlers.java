package couch;

import io.epi4j.Decision;
import io.epi4j.EpiService;

/** What plugins do with requests. */
@EpiService("chttpd_handlers")
public interface UrlHandlers {
  /** Answers a request, or leaves it to the next. */
  Decision<Response> handle(Request request);

  /** Changes a path on its way to the handlers. */
  String rewrite(String path);

  /** Says whether a user may go on. */
  boolean authorized(User user);

  /** Tells that the server is up. */
  default void serverStarted(Server server) {}
}
