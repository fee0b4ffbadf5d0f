package lib;

public interface Factory {
  Product make();
}
