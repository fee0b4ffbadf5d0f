package lib;

class Product {}
