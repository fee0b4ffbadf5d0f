package de$mo;

import io.epi4j.EpiProvider;
import io.epi4j.EpiService;

public interface $ {
  interface $$ {}

  @EpiService
  interface S$ {
    int $(int $);
  }

  @EpiProvider
  final class $P implements S$ {
    public int $(int $) {
      return $;
    }
  }
}
