package demo;

record DbEvents() {}
