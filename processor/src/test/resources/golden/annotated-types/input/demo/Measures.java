package demo;

import io.epi4j.EpiService;
import java.io.IOException;
import java.util.List;
import java.util.Map;

@EpiService("measures")
public interface Measures {
  @Unit("m")
  double length(@Unit("m") double length);

  @Unit("a")
  int @Unit("b") [] @Unit("c") [] table(@Unit("d") int @Unit("e") ... values);

  List<@Unit("a") ?> any(List<@Unit("b") ? extends @Unit("c") Number> numbers);

  Map.@Unit("a") Entry<@Unit("b") String, @Unit("c") ? super @Unit("d") Integer> entry();

  <T extends @Unit("b") Number & @Unit("c") Comparable<@Unit("d") T>> @Unit("e") T limit(
      @Unit("f") T value) throws @Unit("g") IOException;

  Outer<@Unit("a") String>.@Unit("b") Inner<@Unit("c") Integer> inner();

  @Unit("twice")
  @Unit("over")
  String repeated();

  @Unit(
      value = "all",
      powers = {1, 2},
      types = {String.class, int[].class},
      policy = java.lang.annotation.RetentionPolicy.SOURCE)
  String values();
}
