package io.epi4j.runtime;

import io.epi4j.Decision;
import java.util.ArrayList;
import java.util.List;

/** A provider that shows its name in what it does, and remembers its calls. */
class Named implements Greeter {
  final List<String> calls = new ArrayList<>();
  private final String name;

  Named(String name) {
    this.name = name;
  }

  @Override
  public String greet(String who) {
    calls.add(who);
    return who + " " + name;
  }

  @Override
  public int add(int left, int right) {
    return left + right;
  }

  @Override
  public boolean polite(String who) {
    calls.add(who);
    return !who.contains(name);
  }

  @Override
  public Decision<String> answer(String question) {
    calls.add(question);
    return question.equals(name) ? Decision.of("I, " + name) : Decision.none();
  }

  @Override
  public void tell(StringBuilder out) {
    out.append(name).append(';');
  }
}
