package shop.unit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there is of each article, and what it costs. Any thread may use it. */
final class Shelf {
  /** What a shelf holds of one article. */
  private static final class Stock {
    private final long cents;
    private int count;

    Stock(long cents, int count) {
      this.cents = cents;
      this.count = count;
    }

    boolean isLow() {
      return count < LOW;
    }
  }

  private static final int LOW = 3;

  private final Map<String, Stock> stocks = new HashMap<>();

  /** Puts more of an article on the shelf. */
  synchronized void put(String article, int count, long cents) {
    Stock before = stocks.get(article);
    stocks.put(article, new Stock(cents, before == null ? count : before.count + count));
  }

  /** Returns whether everything is there. */
  synchronized boolean hasAll(List<Order.Line> lines) {
    Map<String, Integer> wanted =
        lines.stream()
            .collect(Collectors.toMap(Order.Line::article, Order.Line::count, Integer::sum));
    return wanted.entrySet().stream()
        .allMatch(entry -> count(entry.getKey()) >= entry.getValue());
  }

  /** Takes something off the shelf, and returns its price. */
  synchronized long take(String article, int count) {
    Stock stock =
        Optional.ofNullable(stocks.get(article))
            .filter(it -> it.count >= count)
            .orElseThrow(() -> new NoSuchElementException(count + " of " + article));
    stock.count -= count;
    return stock.cents * count;
  }

  /** Returns what should be ordered, the dearest first. */
  synchronized List<String> low() {
    return stocks.entrySet().stream()
        .filter(entry -> entry.getValue().isLow())
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Stock> entry) -> entry.getValue().cents)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private int count(String article) {
    Stock stock = stocks.get(article);
    return stock == null ? 0 : stock.count;
  }
}
