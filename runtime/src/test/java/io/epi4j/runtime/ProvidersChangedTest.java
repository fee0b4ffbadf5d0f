package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.Change;
import io.epi4j.DataChanged;
import io.epi4j.ProvidersChanged;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a change of providers tells. */
class ProvidersChangedTest {
  private final Map<String, String> before =
      new TreeMap<>(Map.of("a.One", "1", "a.Two", "1", "a.Three", "1"));
  private final Map<String, String> after =
      new TreeMap<>(Map.of("a.One", "2", "a.Two", "1", "a.Four", "1"));
  private final ProvidersChanged change = new ProvidersChanged("a", "greeters", before, after);

  @Test
  void itTellsWhatIsNewWhatIsGoneAndWhatHasAnotherVersion() {
    assertEquals(Map.of("a.Four", "1"), change.added());
    assertEquals(Map.of("a.Three", "1"), change.removed());
    assertEquals(Map.of("a.One", new DataChanged.Altered<>("1", "2")), change.altered());
    Change any = change;
    assertEquals("a greeters providers", any.plugin() + " " + any.service() + " " + any.key());
  }

  @Test
  void itKeepsTheOrderAndDoesNotChange() {
    before.clear();
    assertEquals(List.of("a.One", "a.Three", "a.Two"), List.copyOf(change.before().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> change.after().clear());
  }
}
