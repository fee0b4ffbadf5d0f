package demo;

import io.epi4j.Decision;
import io.epi4j.EpiService;

@EpiService("names")
public interface Names {
  String a(String binding, String SERVICE, int e);

  String b(String Rethrow, Object MethodHandle, int List);

  boolean c(String binding, String binding_, boolean thrown, boolean e, boolean thrown_);

  Decision<String> d(String Decision, int Names, long NamesFacade, int Each, int Pipe);

  String String(String String);

  int Object(int Object);

  void Override(Override Override);

  String Each(String Each);

  String SERVICE(String a);

  String service(String A);

  String sERVICE(String a);

  int getClass(int i);

  String notify(String s);

  int wait(int i);

  long wait(String i);

  int clone(int i);

  void finalize(int x);

  boolean hashCode(boolean x);

  String toString(String x);

  boolean equals(String x);

  String equals(Names x);

  String of(String s);

  String of(int s);

  boolean binding(boolean s);

  String record(String record);

  String sealed(String sealed, int permits, int when, int with, int var);

  String yield(String yield);

  String module(String module, int open, int opens, int requires, int exports, int to, int uses);

  String __(String __);

  String $(String $);

  String $1(String $L, String $S, String $T, String $N);

  @interface Override {}
}
