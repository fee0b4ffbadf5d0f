package demo;

@Deprecated
public class Old {}
