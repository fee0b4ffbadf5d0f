package demo;

import io.epi4j.EpiService;

@EpiService("дом")
public interface Streets {
  String größer(String ß);

  int ДваСлова(int привет);

  String 名前(String 値, Streets 他);

  boolean ıIİ(boolean x);
}
