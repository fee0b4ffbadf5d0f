package io.epi4j.runtime.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of a change of subscribers, when it was made.
 *
 * @param typed has the call site; null where there is none
 * @param demands look whether the channel is wanted
 * @param told whether publishers do something else from now on
 * @param result what the one who made the change gets
 */
record Changed<T>(@Nullable TypedBinding<?> typed, List<Demand> demands, boolean told, T result) {
  /** Tells it; then every later publish sees the change. */
  void settle() {
    tellCallers();
    askDemands();
  }

  void tellCallers() {
    if (told && typed != null) {
      typed.changed();
    }
  }

  /** Runs code of those who want to know whether the channel is wanted. */
  void askDemands() {
    if (!demands.isEmpty()) {
      demands.forEach(Demand::look);
    }
  }
}
