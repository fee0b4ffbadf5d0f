package demo;

final class Unrelated {
  final int value = 1;
}
