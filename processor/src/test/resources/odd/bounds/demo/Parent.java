package demo;

import io.epi4j.Decision;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface Parent<U, V extends Collection<U>> {
  <T extends U> T below(T t);

  <T extends V> T both(T t, U u, V v);

  <T extends V, X extends T> X[] arrays(T[] t, U[] u, List<? super V> v);

  <T extends Object & Comparable<T>> T object(T t, U u);

  @SuppressWarnings("unchecked")
  U[] all(U... us);

  Decision<V> decide(U u);

  Map<U, V[]> map(Map<U, V[]> map);
}
