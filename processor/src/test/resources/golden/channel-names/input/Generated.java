record Generated() {}
