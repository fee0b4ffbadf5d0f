package de$mo;

public interface S$T {}
