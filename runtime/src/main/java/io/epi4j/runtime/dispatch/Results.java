package io.epi4j.runtime.dispatch;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * What the providers returned, in order. It cannot be changed, and unlike {@code List.of} it may
 * hold null, since a provider may return it.
 */
final class Results extends AbstractList<Object> implements RandomAccess {
  private final Object[] values;

  /** Takes the array as it is: nobody else has it. */
  Results(Object[] values) {
    this.values = values;
  }

  @Override
  public Object get(int index) {
    return values[index];
  }

  @Override
  public int size() {
    return values.length;
  }
}
