package io.epi4j.runtime.channel;

import java.util.List;

/** A delivery that reaches the same subscribers with every event. */
interface Fixed<E> extends Delivery<E> {
  /** Returns them in order. */
  List<Registration<E>> subscribers();
}
