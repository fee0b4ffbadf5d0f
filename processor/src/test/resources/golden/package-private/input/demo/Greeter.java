package demo;

import io.epi4j.EpiService;

@EpiService
interface Greeter {
  String greet(Person person);

  Person rename(Person person);
}
