package demo;

import io.epi4j.*;

@EpiService
interface S extends lib.Pub<String> {}
