import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import io.epi4j.EpiPlugin;
import io.epi4j.Subscribe;

/** In no package. */
@EpiPlugin("demo")
@Channel
record Delivery(@ChannelKey int number, Rethrow rethrow, Generated generated) {
  @Subscribe(key = "1")
  static void on(Delivery delivery) {}
}
