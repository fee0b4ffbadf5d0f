package demo;

import io.epi4j.Decision;
import io.epi4j.EpiService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@EpiService("lookups")
public interface Lookup {
  @Nullable String find(String name);

  @Nullable String normalize(@Nullable String name);

  List<@Nullable String> all(String @Nullable ... names);

  Map.@Nullable Entry<String, @Nullable Object> entry(@Nullable String[] keys);

  Decision<List<@Nullable String>> decide();

  <T extends @Nullable Object> T same(T value);

  <T> @Nullable T orNull(T value);
}
