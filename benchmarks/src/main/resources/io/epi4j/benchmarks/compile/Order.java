package shop.unit;

import java.util.List;

/**
 * What a customer asks of a desk.
 *
 * @param id the number on the slip
 * @param customer who asks
 * @param lines what is asked for
 */
public record Order(String id, String customer, List<Line> lines) {
  /** Copies the lines. */
  public Order {
    lines = List.copyOf(lines);
  }

  /**
   * One thing, and how often it is asked for.
   *
   * @param article the thing
   * @param count how often
   */
  public record Line(String article, int count) {}
}
