package demo;

public interface Parent {
  Object clone();
}
