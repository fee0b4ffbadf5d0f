package demo;

import io.epi4j.EpiPlugin;

@EpiPlugin("demo")
final class Demo {}
