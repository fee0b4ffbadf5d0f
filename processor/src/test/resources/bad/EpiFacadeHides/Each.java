interface Each {}
