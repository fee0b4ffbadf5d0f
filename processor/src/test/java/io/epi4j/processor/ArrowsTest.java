package io.epi4j.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Which package may use which. */
class ArrowsTest {
  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .importUrl(FacadeProcessor.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void stagesDoNotKnowEachOther() {
    slices()
        .matching("io.epi4j.processor.(read|check|render)..")
        .should()
        .notDependOnEachOther()
        .check(PROCESSOR);
  }

  @Test
  void modelsKnowNoStage() {
    noClasses()
        .that()
        .resideInAnyPackage("io.epi4j.processor.model..", "io.epi4j.processor.problem..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.epi4j.processor.read..",
            "io.epi4j.processor.check..",
            "io.epi4j.processor.render..")
        .check(PROCESSOR);
  }

  @Test
  void problemsAreAtTheBottom() {
    noClasses()
        .that()
        .resideInAPackage("io.epi4j.processor.problem..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.epi4j.processor.model..")
        .check(PROCESSOR);
  }

  @Test
  void stagesDoNotKnowTheEntries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.epi4j.processor")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.epi4j.processor")
        .check(PROCESSOR);
  }

  @Test
  void theRuntimeIsOnlyNamed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.epi4j.runtime..")
        .check(PROCESSOR);
  }
}
