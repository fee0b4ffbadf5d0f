package demo;

final class Calls {
  private Calls() {}

  static boolean knows(GreeterFacade greeters, String person) {
    return greeters.any().knows(person);
  }
}
