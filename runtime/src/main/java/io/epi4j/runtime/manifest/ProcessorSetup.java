package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What to write into a build so that the processor runs. */
final class ProcessorSetup {
  /** Maven puts it into the jar under a name that no other jar has, so fat jars keep it. */
  private static final String OWN = "/META-INF/maven/io.epi4j/epi4j-runtime/pom.properties";

  private ProcessorSetup() {}

  static String text() {
    String version = version();
    return "Maven, in the configuration of maven-compiler-plugin: "
        + "<annotationProcessorPaths><path><groupId>io.epi4j</groupId>"
        + "<artifactId>epi4j-processor</artifactId><version>"
        + version
        + "</version></path></annotationProcessorPaths>. Gradle, in the dependencies: "
        + "annotationProcessor(\"io.epi4j:epi4j-processor:"
        + version
        + "\"). IDEs: import that build again, and switch annotation processing on for the"
        + " project.";
  }

  /** The processor is of the version of the runtime. */
  private static String version() {
    Properties own = new Properties();
    try (InputStream in = ProcessorSetup.class.getResourceAsStream(OWN)) {
      if (in != null) {
        own.load(in);
      }
    } catch (IOException e) {
      own.clear(); // then it has to be looked up
    }
    return own.getProperty("version", "VERSION");
  }
}
