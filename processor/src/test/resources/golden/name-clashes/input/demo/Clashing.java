package demo;

import io.epi4j.EpiService;

@EpiService("clashing")
public interface Clashing {
  String each(String binding, int e);

  String pipe(String SERVICE);

  void service(String PIPE);

  boolean all(All all, Each each, boolean thrown, boolean e);

  List list(List list);

  CallSite handle(ServiceBinding binding, Epi epi);

  java.util.List<String> names();

  String aURLOf2Parts(String AN_URL);

  Object binding(String $dollar, Outer.Pipe pipe);

  String string(java.lang.String string);

  <List, CallSite> java.util.List<List> twice(CallSite handle, List list);

  void binding();

  int binding_();

  String asIs(String Rethrow);
}
