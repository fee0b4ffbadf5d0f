package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metric;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which values are the same, and what text they have. */
class LikenessTest {
  /** A record that thinks that only its number counts. */
  record Named(int number, String name) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Named named && named.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  record Colours(Set<String> colours, Set<Metric.Type> types) {}

  /** The order in which a set gives its elements is another one in each JVM. */
  @Test
  void setsAreWrittenInOrder() {
    Set<String> colours = new LinkedHashSet<>(List.of("red", "green", "blue"));
    assertEquals(
        "{\"colours\":[\"blue\",\"green\",\"red\"],\"types\":[\"COUNTER\",\"GAUGE\"]}",
        new Likeness<>(Colours.class).text(new Colours(colours, EnumSet.allOf(Metric.Type.class))));
  }

  @Test
  void valuesAreTheSameWhenTheyHoldTheSame() {
    @SuppressWarnings("ArrayRecordComponent") // which is what is tested
    record Points(List<Optional<int[]>> points) {}
    Likeness<Points> ofPoints = new Likeness<>(Points.class);
    Points points = new Points(List.of(Optional.of(new int[] {1, 2})));
    Points same = new Points(List.of(Optional.of(new int[] {1, 2})));
    Points other = new Points(List.of(Optional.of(new int[] {1, 3})));
    assertTrue(ofPoints.areSame(points, same));
    assertFalse(ofPoints.areSame(points, other));
    assertEquals(ofPoints.text(points), ofPoints.text(same));
    assertNotEquals(ofPoints.text(points), ofPoints.text(other));
    Likeness<Metric> ofMetrics = new Likeness<>(Metric.class);
    assertNotEquals(
        new Likeness<>(Named.class).text(new Named(1, "a")),
        new Likeness<>(Named.class).text(new Named(1, "b")));
    assertFalse(new Likeness<>(Named.class).areSame(new Named(1, "a"), new Named(1, "b")));
    assertTrue(ofMetrics.areSame(metric("a"), metric("a")));
    assertFalse(ofMetrics.areSame(metric("a"), metric("b")));
    assertNotEquals(ofMetrics.text(metric("a")), ofMetrics.text(metric("b")));
  }
}
