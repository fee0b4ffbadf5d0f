package demo;

interface Described extends Lifecycle {
  @Override
  default String describe(String text) {
    return "described " + text;
  }
}
