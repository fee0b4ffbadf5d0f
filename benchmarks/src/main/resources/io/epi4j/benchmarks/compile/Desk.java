package shop.unit;

import io.epi4j.Decision;
import io.epi4j.EpiService;
import io.epi4j.Piped;
import java.io.IOException;
import java.time.Instant;

/** What plugins do with the orders of a shop. */
@EpiService("unit")
public interface Desk {
  /** Returns what the customer is given, or no decision where the order is not this desk's. */
  Decision<Receipt> handle(Order order);

  /** Returns the name of a customer as the shop writes it. */
  String rewrite(String customer);

  /** Returns whether the order may be handled; one desk that says no is enough to refuse it. */
  boolean accepts(Order order, int waiting);

  /** Returns the receipt as it is handed out. */
  default Receipt finish(Order order, @Piped Receipt receipt) {
    return receipt;
  }

  /** Tells that the shop is open. */
  default void opened(Instant at) throws IOException {}
}
