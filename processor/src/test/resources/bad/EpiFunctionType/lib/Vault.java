package lib;

public class Vault {
  protected interface Key {}
}
