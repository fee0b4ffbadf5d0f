package demo;

@SuppressWarnings("deprecation")
public class Young extends Old {}
