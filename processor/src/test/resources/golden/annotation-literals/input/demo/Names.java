package demo;

import io.epi4j.EpiService;
import java.util.Map;

@EpiService("names")
public interface Names {
  String split(@Checked(separator = '(') String name);

  String quoted(@Checked(separator = '"', regexp = "'(") String name, @Checked(separator = '\'') int at);

  void check(
      @Checked(regexp = "[a-z]+, [a-z]+. @", message = "first, then \"last\" (or none") String name,
      Map<String, Integer> counts);

  @Checked(regexp = "a) throws = List, (b", message = "a long, long, long, long sentence, (of) no use")
  String found(String name, int at);
}
