package demo;

import io.epi4j.EpiProvider;

@EpiProvider
final class Trimming implements TextCodec {
  @Override
  public boolean accepts(String text) {
    return true;
  }

  @Override
  public void close() {}

  @Override
  public String name() {
    return "trimming";
  }

  @Override
  public String decode(String text) {
    return text.trim();
  }

  @Override
  public String encode(String value) {
    return value;
  }

  @Override
  public String normalize(String value) {
    return value.trim();
  }

  @Override
  public <X extends String> X refine(X value, Class<? extends String> type) {
    return value;
  }
}
