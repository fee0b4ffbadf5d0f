package shop.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** What each article costs, read from text: a line each, the name before the price. */
final class PriceList {
  private static final char COMMENT = '#';
  private static final char SEPARATOR = '=';

  private final TreeMap<String, Long> cents = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  /** Reads a list; a line that cannot be read is a fault, and the others count all the same. */
  static PriceList read(Reader text) throws IOException {
    PriceList list = new PriceList();
    try (BufferedReader lines = new BufferedReader(text)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != COMMENT) {
          list.add(line, number);
        }
      }
    }
    return list;
  }

  private void add(String line, int number) {
    int separator = line.indexOf(SEPARATOR);
    if (separator < 1) {
      faults.add("line " + number + " has no price: " + line);
      return;
    }
    String article = line.substring(0, separator).strip();
    try {
      cents.put(article, parsed(line.substring(separator + 1).strip()));
    } catch (NumberFormatException e) {
      faults.add("line " + number + " has no number: " + e.getMessage());
    }
  }

  private static long parsed(String price) {
    int point = price.indexOf('.');
    long whole = Long.parseLong(point < 0 ? price : price.substring(0, point)) * 100;
    if (point < 0) {
      return whole;
    }
    return switch (price.length() - point) {
      case 1 -> whole;
      case 2 -> whole + 10 * Long.parseLong(price.substring(point + 1));
      case 3 -> whole + Long.parseLong(price.substring(point + 1));
      default -> throw new NumberFormatException("too many digits: " + price);
    };
  }

  /** Returns the price of so many, in cents, or -1 where the article has none. */
  long price(String article, int count) {
    Long one = cents.get(article);
    return one == null ? -1 : Math.multiplyExact(one, (long) count);
  }

  /** Returns the articles whose names begin like that, in order. */
  List<String> articles(String prefix) {
    return List.copyOf(cents.subMap(prefix, prefix + Character.MAX_VALUE).keySet());
  }

  /** Returns what could not be read. */
  List<String> faults() {
    return Collections.unmodifiableList(faults);
  }
}
