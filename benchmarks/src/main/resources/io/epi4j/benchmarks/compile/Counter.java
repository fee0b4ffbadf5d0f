package shop.unit;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sells what a shelf has, and says how long the customer has to wait. */
@EpiProvider(order = 1)
final class Counter implements Desk {
  private static final int LONGEST_QUEUE = 20;

  private final Shelf shelf = new Shelf();
  private final List<String> served = new ArrayList<>();

  @Override
  public Decision<Receipt> handle(Order order) {
    if (!shelf.hasAll(order.lines())) {
      return Decision.none();
    }
    long cents = 0;
    for (Order.Line line : order.lines()) {
      cents += shelf.take(line.article(), line.count());
    }
    served.add(order.customer());
    return Decision.of(new Receipt(order.id(), cents, text(order, cents)));
  }

  private String text(Order order, long cents) {
    StringBuilder text = new StringBuilder("For " + order.customer() + ":\n");
    order
        .lines()
        .forEach(line -> text.append(line.count()).append(" x ").append(line.article()).append('\n'));
    return text.append(String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100)).toString();
  }

  @Override
  public String rewrite(String customer) {
    String name = customer.strip().toLowerCase(Locale.ROOT);
    return name.isEmpty() ? "nobody" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  @Override
  public boolean accepts(Order order, int waiting) {
    return waiting < LONGEST_QUEUE && order.lines().stream().allMatch(line -> line.count() > 0);
  }

  @Override
  public Receipt finish(Order order, Receipt receipt) {
    long times = served.stream().filter(order.customer()::equals).count();
    return times < 10 ? receipt : new Receipt(receipt.order(), receipt.cents() * 9 / 10, receipt.text());
  }
}
