package org.wiredesk.rules.ide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What holds for the byte code: editors need know neither Xtext nor EMF, and this bundle no editor. */
class DoorTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.wiredesk.rules");

  @Test
  void noTypeOfXtextOrEmfIsSeenFromOutside() {
    noClasses().that().resideInAPackage("org.wiredesk.rules.ide")
        .should().dependOnClassesThat().resideInAnyPackage("org.eclipse..", "com.google..", "org.antlr..")
        .check(CLASSES);
  }

  @Test
  void nothingNeedsAnEclipseWindowOrTheLanguageOfServers() {
    noClasses().that().resideInAPackage("org.wiredesk.rules..").and().resideOutsideOfPackage("..antlr..")
        .should().dependOnClassesThat().resideInAnyPackage(
            "org.eclipse.ui..", "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.core.resources..")
        .check(CLASSES);
  }
}
