package demo;

import io.epi4j.EpiProvider;
import io.epi4j.PluginContext;

@EpiProvider(injected = true, order = 2147483647)
final class Doubling implements Calculator {
  private final int by;

  Doubling(int by) {
    this.by = by;
  }

  Doubling(PluginContext context) {
    this(context.id().length());
  }

  @Override
  public int increment(int value) {
    return value + by;
  }

  @Override
  public long sum(long... values) {
    return values.length;
  }

  @Override
  public double[] scale(double[] values, double factor) {
    return values;
  }

  @Override
  public byte[][] transpose(byte[][] matrix) {
    return matrix;
  }

  @Override
  public char upper(char letter) {
    return letter;
  }

  @Override
  public boolean isEven(short number) {
    return number % 2 == 0;
  }

  @Override
  public Boolean boxed(float number) {
    return number > 0;
  }

  @Override
  public String join(String separator, Object... parts) {
    return separator;
  }

  @Override
  public String[] sorted(String... parts) {
    return parts;
  }

  @Override
  public void clear() {}
}
