package demo;

record Person(String name) {}
