package demo;

public interface All {}
