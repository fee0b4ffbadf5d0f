package bad;

import io.epi4j.EpiService;
import java.util.List;

@EpiService
interface Bag<L extends List<String>, C extends Comparable<C>, D extends C> {
  L add(C first, D second);
}
