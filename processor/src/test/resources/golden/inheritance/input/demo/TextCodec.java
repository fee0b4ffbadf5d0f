package demo;

import io.epi4j.EpiService;
import lib.Codec;

@EpiService("text_codecs")
public interface TextCodec extends Codec<String>, Named, Titled {
  boolean accepts(String text);

  @Override
  void close();
}
