package demo;

import io.epi4j.EpiService;
import io.epi4j.Piped;
import java.util.List;

@EpiService("rewriting")
public interface Rewriting {
  String path(String path, int depth);

  String replace(String from, String to, @Piped String text);

  String either(String one, String other);

  List<String> names(List<String> names, List<Integer> numbers, List<?> others);

  int count(@Piped int count, int step);

  Object loose(String text);
}
