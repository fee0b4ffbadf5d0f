package io.epi4j.runtime.unload;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.ResponseCache;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a plugin set for the whole process: each such place has one setter, or a list. */
final class ProcessPins implements Pins {
  @Override
  public List<Pin> of(ClassLoader loader) {
    Belonging belonging = new Belonging(loader);
    List<Pin> pins = new ArrayList<>();
    add(
        pins,
        belonging,
        "default uncaught exception handler",
        Thread.getDefaultUncaughtExceptionHandler(),
        () -> Thread.setDefaultUncaughtExceptionHandler(null));
    add(
        pins,
        belonging,
        "default authenticator",
        Authenticator.getDefault(),
        () -> Authenticator.setDefault(null));
    add(
        pins,
        belonging,
        "default cookie handler",
        CookieHandler.getDefault(),
        () -> CookieHandler.setDefault(null));
    add(
        pins,
        belonging,
        "default proxy selector",
        ProxySelector.getDefault(),
        () -> ProxySelector.setDefault(null));
    add(
        pins,
        belonging,
        "default response cache",
        ResponseCache.getDefault(),
        () -> ResponseCache.setDefault(null));
    for (Provider provider : Security.getProviders()) {
      String name = provider.getName();
      add(
          pins,
          belonging,
          "security provider " + name,
          provider,
          () -> Security.removeProvider(name));
    }
    return pins;
  }

  private static void add(
      List<Pin> pins, Belonging belonging, String what, @Nullable Object object, Runnable undo) {
    if (object != null && belonging.has(object)) {
      pins.add(new Pin("the " + what + " is a " + object.getClass().getName(), undo));
    }
  }
}
