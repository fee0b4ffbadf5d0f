package demo;

import io.epi4j.EpiService;

@EpiService("calculators")
public interface Calculator {
  int increment(int value);

  long sum(long... values);

  double[] scale(double[] values, double factor);

  byte[][] transpose(byte[][] matrix);

  char upper(char letter);

  boolean isEven(short number);

  Boolean boxed(float number);

  String join(String separator, Object... parts);

  String[] sorted(String... parts);

  void clear();
}
