package demo;

import io.epi4j.EpiService;
import java.util.List;

@EpiService("stores")
public interface Store {
  void put(String key, String value);

  void put(String key, byte[] value);

  int put(String key, int value);

  void put(String key, List<String> values);

  void put();
}
