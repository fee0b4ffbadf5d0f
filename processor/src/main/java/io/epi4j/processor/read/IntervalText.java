package io.epi4j.processor.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads intervals as {@code 250ms}, {@code 5s} and {@code 1m}, and guesses what others mean. */
final class IntervalText {
  private static final Pattern FORM = Pattern.compile("(?<number>[0-9]+)(?<unit>ms|s|m)");
  private static final Pattern LIKELY =
      Pattern.compile("\\s*(?<number>[0-9]+([.,][0-9]+)?)\\s*(?<unit>\\p{Alpha}*)\\.?\\s*");
  private static final Pattern BARE = Pattern.compile("[0-9]+");
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private IntervalText() {}

  /** Returns the milliseconds, or nothing where the text is no interval. */
  static OptionalInt millis(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    BigDecimal millis = millis(matcher, Unit.of(matcher.group("unit")).orElseThrow());
    return millis.signum() == 0 || millis.compareTo(MOST) > 0
        ? OptionalInt.empty()
        : OptionalInt.of(millis.intValueExact());
  }

  private static BigDecimal millis(Matcher matcher, Unit unit) {
    return new BigDecimal(matcher.group("number").replace(',', '.'))
        .multiply(BigDecimal.valueOf(unit.millis));
  }

  /** Returns the sentence that tells what to write for a text that is no interval. */
  static String mend(String text) {
    if (BARE.matcher(text).matches()) {
      return "Add its unit: \"" + text + "ms\", \"" + text + "s\" or \"" + text + "m\".";
    }
    Matcher matcher = LIKELY.matcher(text);
    Optional<Unit> unit = matcher.matches() ? Unit.of(matcher.group("unit")) : Optional.empty();
    if (unit.isEmpty()) {
      return "Write a whole number and its unit, as in \"250ms\", \"5s\" or \"1m\".";
    }
    BigDecimal millis = millis(matcher, unit.get()).stripTrailingZeros();
    if (millis.signum() == 0) {
      return "It has to be longer than nothing, as in \"250ms\"; leave it out to let Epi4J choose.";
    }
    if (millis.compareTo(MOST) > 0) {
      return "The longest is \"" + Integer.MAX_VALUE / Unit.MINUTES.millis + "m\", some 24 days.";
    }
    return millis.scale() > 0
        ? "Write whole milliseconds, as in \"250ms\"."
        : "Did you mean \"" + written(millis, unit.get()) + "\"?";
  }

  /** In the unit that was used, where that gives a whole number, else in milliseconds. */
  private static String written(BigDecimal millis, Unit unit) {
    Unit own = unit == Unit.HOURS ? Unit.MINUTES : unit; // an hour has no spelling
    BigDecimal[] parts = millis.divideAndRemainder(BigDecimal.valueOf(own.millis));
    return parts[1].signum() == 0
        ? parts[0].toBigInteger() + own.suffix
        : millis.toBigInteger() + Unit.MILLISECONDS.suffix;
  }

  /** The units, with all that people write for them. */
  private enum Unit {
    MILLISECONDS(1, "ms", "ms|msecs?|millis?|milliseconds?"),
    SECONDS(1_000, "s", "s|secs?|seconds?"),
    MINUTES(60_000, "m", "m|mins?|minutes?"),
    HOURS(3_600_000, "h", "h|hrs?|hours?");

    private final int millis;
    private final String suffix;
    private final Pattern names;

    Unit(int millis, String suffix, String names) {
      this.millis = millis;
      this.suffix = suffix;
      this.names = Pattern.compile(names);
    }

    static Optional<Unit> of(String text) {
      for (Unit unit : values()) {
        if (unit.names.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }
  }
}
