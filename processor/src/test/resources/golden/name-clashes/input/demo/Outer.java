package demo;

public interface Outer {
  interface Pipe {}
}
