package shop.unit;

/**
 * What a customer is given.
 *
 * @param order the number on the slip
 * @param cents the price
 * @param text what is printed
 */
public record Receipt(String order, long cents, String text) {}
