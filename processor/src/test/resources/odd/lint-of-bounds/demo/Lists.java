package demo;

import java.util.List;

@SuppressWarnings("deprecation")
public interface Lists<T extends List<String>, O extends Old> {
  T list(T list);

  O old(O old);
}
