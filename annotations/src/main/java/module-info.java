/**
 * What a plugin compiles against: the annotations, the few types that appear in the signatures of
 * services and plugins, and the plugin manifest as records.
 */
module io.epi4j {
  requires static transitive java.compiler; // @Generated, in generated facades
  requires static transitive org.jspecify;

  exports io.epi4j;
  exports io.epi4j.manifest;
  exports io.epi4j.spi;
}
