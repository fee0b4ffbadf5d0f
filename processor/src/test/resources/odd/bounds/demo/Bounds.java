package demo;

import io.epi4j.EpiService;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@EpiService
public interface Bounds {
  <T extends Object & Comparable<? super T>> T max(Collection<? extends T> all);

  <T extends Object & Comparable<T>> T clamp(T value, T low, List<T> high);

  <T extends Object & Comparable<T> & Runnable> T[] run(T[] all);

  <T extends Comparable<T> & Runnable> T first(T value);

  <T extends Number & Comparable<T> & Serializable> T number(T value);

  <E extends Enum<E>> E byName(Class<E> type, String name);

  <B extends Builder<B, ?>> B build(B builder);

  <A, B extends A, C extends List<? super B>> C copy(A a, B b, C c);

  Map<?, ? extends List<? super Integer>> wild(Map<?, ? extends List<? super Integer>> map);

  <F extends Function<? super F, ? extends F>> F self(F function);

  <X extends Exception & Runnable> String failing(String text, X failure) throws X;

  @SuppressWarnings("unchecked")
  <T> List<T>[][] deep(List<T>[][] array, T... more);

  interface Builder<B extends Builder<B, R>, R> {}
}
