package io.epi4j.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package of the runtime may use which: {@code Epi} wires, siblings do not know siblings. */
class ArrowsTest {
  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.epi4j.runtime");

  private static final String[] OUTSIDE = {
    "java..", "io.epi4j", "io.epi4j.manifest", "io.epi4j.spi", "org.jspecify.annotations"
  };

  @ParameterizedTest
  @CsvSource({
    "io.epi4j.runtime.problem, io.epi4j.runtime.problem",
    "io.epi4j.runtime.flight, jdk.jfr",
    "io.epi4j.runtime.callsite, io.epi4j.runtime.flight",
    "io.epi4j.runtime.dispatch, io.epi4j.runtime.callsite io.epi4j.runtime.problem",
    "io.epi4j.runtime.loader, java..",
    "io.epi4j.runtime.reload, io.epi4j.runtime.problem",
    "io.epi4j.runtime.directory, io.epi4j.runtime.watch io.epi4j.runtime.reload",
    "io.epi4j.runtime.generation, io.epi4j.runtime.directory io.epi4j.runtime.flight"
        + " io.epi4j.runtime.loader io.epi4j.runtime.manifest io.epi4j.runtime.plugin"
        + " io.epi4j.runtime.problem io.epi4j.runtime.reload io.epi4j.runtime.watch",
    "io.epi4j.runtime.plugin, io.epi4j.runtime.problem io.epi4j.runtime.manifest"
        + " io.epi4j.runtime.loader",
    "io.epi4j.runtime.manifest, io.epi4j.runtime.problem com.fasterxml.jackson.core..",
    "io.epi4j.runtime.channel, io.epi4j.runtime.callsite io.epi4j.runtime.flight"
        + " io.epi4j.runtime.problem",
    "io.epi4j.runtime.watch, java..",
    "io.epi4j.runtime.process, io.epi4j.runtime.flight io.epi4j.runtime.problem",
    "io.epi4j.runtime.data, io.epi4j.runtime.problem io.epi4j.runtime.manifest"
        + " io.epi4j.runtime.watch"
        + " com.fasterxml.jackson.. org.yaml.snakeyaml",
    "io.epi4j.runtime.unload, io.epi4j.runtime.problem com.fasterxml.jackson.core.."
        + " javax.management com.sun.management",
  })
  void aPackageUsesOnly(String from, String allowed) {
    String[] others = (String.join(" ", OUTSIDE) + " " + from + " " + allowed).split(" ");
    classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(others)
        .check(RUNTIME);
  }

  @Test
  void everythingElseIsThisModulesOwnOrTheJdk() {
    classes()
        .that()
        .resideInAPackage("io.epi4j.runtime")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "io.epi4j..", "org.jspecify.annotations")
        .check(RUNTIME);
  }

  /** What comes from files or from plugins is JSON, never objects that Java makes by itself. */
  @Test
  void nothingIsDeserializedByJava() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.beans.XMLDecoder")
        .check(RUNTIME);
  }
}
