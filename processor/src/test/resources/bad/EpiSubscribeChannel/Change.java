package demo;

import io.epi4j.Channel;

@Channel
interface Change {
  record Added() implements Change {}
}
