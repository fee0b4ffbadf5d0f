package demo;

import io.epi4j.EpiService;

public class Outer<T extends Comparable<T>> {
  public class Inner<U> {
    public class Deep {}
  }

  public static class Nested<V> {}

  @EpiService
  public interface S {
    Outer<String>.Inner<Integer> f(Outer<String>.Inner<Integer> x);

    <X extends Comparable<X>> Outer<X>.Inner<? super X>.Deep g(Outer<X>.Inner<? super X>.Deep x);

    Nested<String>[] h(Nested<String>[] y);
  }

  protected static class Prot {}

  static class Pack {}

  @EpiService
  protected interface Guarded {
    Prot f(Prot p, Pack q);
  }

  public enum E {
    A {};

    @EpiService
    public interface InEnum {
      E f(E e);
    }
  }

  public record Rec(int x) {
    @EpiService
    public interface InRecord {
      Rec f(Rec e);
    }
  }

  public @interface Ann {
    @EpiService
    interface InAnn {
      Ann f(Ann e);
    }
  }

  public sealed interface Sealed permits Sealed.Sub {
    @EpiService
    non-sealed interface Sub extends Sealed {
      Sealed f(Sealed s);
    }
  }

  @EpiService
  public sealed interface SealedService permits P {
    String f(String s);
  }

  @io.epi4j.EpiProvider
  public static final class P implements SealedService {
    public String f(String s) {
      return s;
    }
  }
}
