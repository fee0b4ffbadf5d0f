package demo;

final class DbEventChannel {}
