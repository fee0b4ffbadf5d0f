package io.epi4j.runtime.unload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Finds handlers, filters, formatters and error managers of {@code java.util.logging}. */
final class LogPins implements Pins {
  @Override
  public List<Pin> of(ClassLoader loader) {
    Found found = new Found(new Belonging(loader), new ArrayList<>());
    LogManager manager = LogManager.getLogManager();
    for (String name : Collections.list(manager.getLoggerNames())) {
      Logger logger = manager.getLogger(name);
      if (logger != null) {
        found.add(logger);
      }
    }
    return found.pins();
  }

  private record Found(Belonging belonging, List<Pin> pins) {
    void add(Logger logger) {
      String name = logger.getName().isEmpty() ? "the root logger" : "logger " + logger.getName();
      add(name, "filter", logger.getFilter(), filter -> logger.setFilter(null));
      for (Handler handler : logger.getHandlers()) {
        if (belonging.has(handler)) {
          add(name, "handler", handler, each -> remove(logger, each));
        } else {
          String place = "a handler of " + name;
          add(place, "filter", handler.getFilter(), filter -> handler.setFilter(null));
          add(
              place,
              "formatter",
              handler.getFormatter(),
              formatter -> handler.setFormatter(new SimpleFormatter()));
          add(
              place,
              "error manager",
              handler.getErrorManager(),
              errors -> handler.setErrorManager(new ErrorManager()));
        }
      }
    }

    private <T> void add(String place, String what, @Nullable T object, Consumer<T> undo) {
      if (object != null && belonging.has(object)) {
        pins.add(
            new Pin(
                place + " has the " + what + " " + object.getClass().getName(),
                () -> undo.accept(object)));
      }
    }
  }

  private static void remove(Logger logger, Handler handler) {
    logger.removeHandler(handler);
    handler.close();
  }
}
