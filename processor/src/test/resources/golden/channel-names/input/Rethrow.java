record Rethrow() {}
