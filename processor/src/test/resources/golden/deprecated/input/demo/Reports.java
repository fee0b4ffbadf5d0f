package demo;

import io.epi4j.EpiService;
import java.util.List;
import java.util.Map;

@EpiService("reports")
public interface Reports {
  @Deprecated(since = "2.0", forRemoval = true)
  String report(String name);

  @SuppressWarnings({"deprecation", "rawtypes"})
  Map<String, Old[]> outdated(List raw);

  @SuppressWarnings("removal")
  <T extends Older> void remove(T older);

  String current();
}
