package demo;

import io.epi4j.EpiService;

@EpiService
public interface S3 extends A<Object>, A4 {
  @Override
  default String name() {
    return A.super.name();
  }
}
