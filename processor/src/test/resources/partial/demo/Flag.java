package demo;

import io.epi4j.EpiData;

@EpiData(service = "flags", key = "all")
record Flag(boolean on) {}
