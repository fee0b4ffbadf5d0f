package demo;

import io.epi4j.Decision;
import io.epi4j.EpiService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@EpiService("converters")
public interface Converter {
  <T> T same(T value);

  <A, B> B convert(A value, Class<B> to);

  <T extends Comparable<? super T>> T largest(List<? extends T> values);

  <N extends Number & Comparable<N>> N clamp(N value, N low, N high);

  <T> Decision<T> parse(String text, Class<T> type);

  <K, V> Map<K, List<V>> group(Map<K, V[]> values, Function<? super K, ? extends V> other);

  <X extends Exception> void check(String text, Class<X> failure) throws X;

  List<String> sorted(List<String> names);

  List<?> any(List<?> names);
}
