package bad;

import io.epi4j.EpiService;
import io.epi4j.Piped;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Date;
import java.util.Map;

@EpiService
interface Alike {
  Date round(@Piped java.sql.Date date);

  String annotated(
      @Piped Map.@Named("x)y") Entry<@Named("z") String, int @Named("a") [] @Named("b") []> it);

  @Target(ElementType.TYPE_USE)
  @interface Named {
    String value();
  }
}
