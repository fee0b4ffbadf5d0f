/** Merges the manifests of all plugins and calls their providers. */
module io.epi4j.runtime {
  requires transitive io.epi4j;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind; // for data
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires static com.fasterxml.jackson.dataformat.javaprop; // for those who want them
  requires static com.fasterxml.jackson.dataformat.toml;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires static java.desktop; // what plugins may leave behind: bean information,
  requires static java.logging; // log handlers,
  requires static java.management; // MBeans,
  requires static java.sql; // and drivers
  requires static jdk.jfr; // for those who record
  requires static jdk.management; // for a look at virtual threads
  requires static org.yaml.snakeyaml; // for the limits of its parser

  exports io.epi4j.runtime;
  exports io.epi4j.runtime.channel;
  exports io.epi4j.runtime.data;
  exports io.epi4j.runtime.dispatch;
  exports io.epi4j.runtime.problem;
  exports io.epi4j.runtime.process;
  exports io.epi4j.runtime.reload;
  exports io.epi4j.runtime.unload;

  uses io.epi4j.spi.PluginAccess;
}
