package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.manifest.PluginEntry;
import io.epi4j.runtime.manifest.JarVersion;
import io.epi4j.runtime.plugin.DataSpec;
import io.epi4j.runtime.plugin.EventSpec;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.LineupPlanner;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of plugins: the operator's list, then wishes, then ids. */
class OrderTest {
  private final Problems problems = new Problems(InstantSource.system());

  private static PluginSpec plugin(String id, String... relations) {
    return plugin(id, List.of(), relations);
  }

  private static PluginSpec plugin(String id, List<String> requires, String... relations) {
    List<String> after = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (String relation : relations) {
      (relation.startsWith(">") ? after : before).add(relation.substring(1));
    }
    return new PluginSpec(
        new PluginEntry(id, "", Optional.empty(), after, before, requires),
        JarVersion.NONE,
        "a test",
        OrderTest.class.getClassLoader(),
        List.of(),
        List.of(),
        DataSpec.NONE,
        EventSpec.NONE);
  }

  private String order(String list, PluginSpec... plugins) {
    List<PluginSpec> shuffled = new ArrayList<>(List.of(plugins));
    Collections.shuffle(shuffled, new Random(shuffled.hashCode()));
    Lineup lineup =
        LineupPlanner.plan(
            shuffled,
            list.isEmpty() ? OrderList.everything() : OrderList.parse(list, "test"),
            problems);
    return String.join(" ", lineup.active().stream().map(p -> p.plugin().id()).toList());
  }

  private List<String> problemIds() {
    return problems.now().stream().map(Problem::id).toList();
  }

  /** The order that the original got wrong: it ran fabric before chttpd. */
  @Test
  void sixPluginsRunInTheConfiguredOrder() {
    PluginSpec[] six = {
      plugin("alpha"),
      plugin("beta"),
      plugin("gamma"),
      plugin("delta"),
      plugin("chttpd"),
      plugin("fabric")
    };
    assertEquals(
        "alpha beta gamma delta chttpd fabric", order("alpha,beta,gamma,delta,chttpd,fabric", six));
    assertEquals(
        "fabric chttpd delta gamma beta alpha", order("fabric,chttpd,delta,gamma,beta,alpha", six));
    assertEquals(List.of(), problemIds());
  }

  @Test
  void withoutAListItIsById() {
    assertEquals("a b c", order("", plugin("c"), plugin("a"), plugin("b")));
  }

  @Test
  void theStarIsTheRest() {
    assertEquals("z b c a", order("z, *, a", plugin("a"), plugin("b"), plugin("c"), plugin("z")));
    assertEquals("a", order("a", plugin("a"), plugin("b")));
    assertEquals("a c", order("*,!b", plugin("a"), plugin("b"), plugin("c")));
    assertEquals("a c", order("!b", plugin("a"), plugin("b"), plugin("c")), "only exclusions");
  }

  @Test
  void wishesOrderTheRest() {
    assertEquals("c b a", order("", plugin("a", ">b"), plugin("b", ">c"), plugin("c")), "after");
    assertEquals("b a", order("", plugin("a"), plugin("b", "<a")), "before");
    assertEquals("a", order("", plugin("a", ">absent", "<missing")), "absent ones do not matter");
    assertEquals(List.of(), problemIds());
  }

  @Test
  void aCycleOfWishesLosesOneWishAndIsReported() {
    assertEquals("c b a", order("", plugin("a", ">b"), plugin("b", ">c"), plugin("c", ">a")));
    assertEquals(List.of("order-wish-dropped"), problemIds());
    assertEquals("c", problems.now().get(0).plugin());
  }

  @Test
  void theListGoesBeforeWishes() {
    assertEquals("a b", order("a,b", plugin("a", ">b"), plugin("b")));
    assertEquals("a c", order("a,*", plugin("a"), plugin("c", "<a")));
    assertEquals(List.of("order-wish-dropped", "order-wish-dropped"), problemIds());
  }

  @Test
  void aListThatNamesAnAbsentPluginIsReported() {
    assertEquals("a", order("a,chttpd,!x", plugin("a")));
    assertEquals(List.of("order-unknown-plugin", "order-unknown-plugin"), problemIds());
  }

  @Test
  void aPluginWithoutWhatItRequiresIsLeftOutAndThoseThatRequireIt() {
    assertEquals(
        "d",
        order(
            "*,!x",
            plugin("a", List.of("b")),
            plugin("b", List.of("x")),
            plugin("d"),
            plugin("x")));
    assertEquals(List.of("requirement-absent", "requirement-absent"), problemIds());
    assertEquals("b a", order("b,a", plugin("a", List.of("b")), plugin("b", List.of("a"))));
  }

  @Test
  void onlyWhatTheListLeavesOpenCountsAsUnlisted() {
    OrderList none = OrderList.everything();
    PluginSpec lacks = plugin("a", List.of("absent"));
    assertEquals(List.of(), LineupPlanner.plan(List.of(lacks), none, problems).unlisted(none));
    OrderList list = OrderList.parse("b,!c", "test");
    List<PluginSpec> three = List.of(plugin("a"), plugin("b"), plugin("c"));
    assertEquals(List.of("a"), LineupPlanner.plan(three, list, problems).unlisted(list));
  }
}
