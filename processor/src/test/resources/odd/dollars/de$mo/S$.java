package de$mo;

import io.epi4j.EpiService;

@EpiService
public interface S$ {
  S$T $f$(S$T $x, $.$$ y);

  interface In$ner$ {}

  In$ner$ g(In$ner$ $);
}
