package demo;

import io.epi4j.EpiService;

@EpiService
interface Clock {
  long now(long offset);
}
