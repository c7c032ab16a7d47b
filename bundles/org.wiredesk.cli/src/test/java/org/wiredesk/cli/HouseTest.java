package org.wiredesk.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import org.junit.jupiter.api.Test;

/** What holds for the byte code of all bundles below the line that no Eclipse jar crosses. */
class HouseTest {

  private static final String[] JUDGING = {
      "org.wiredesk.text..", "org.wiredesk.mentions..", "org.wiredesk.checks..", "org.wiredesk.languagetool..",
      "org.wiredesk.engine.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.wiredesk");

  @Test
  void nothingThatJudgesWiresReadsTheClock() {
    noClasses().that().resideInAnyPackage(JUDGING)
        .should().callMethodWhere(target(nameMatching("now")).and(target(owner(inJavaTime()))))
        .orShould().callMethod(System.class, "currentTimeMillis")
        .orShould().callConstructor(Date.class)
        .orShould().callConstructor(GregorianCalendar.class)
        .orShould().callMethodWhere(target(nameMatching("getInstance")).and(target(owner(belongToAnyOf(Calendar.class)))))
        .check(CLASSES);
  }

  @Test
  void eachLayerUsesOnlyWhatStandsBelowIt() {
    layeredArchitecture().consideringOnlyDependenciesInLayers()
        .layer("text").definedBy("org.wiredesk.text..")
        .layer("mentions").definedBy("org.wiredesk.mentions..")
        .layer("contract").definedBy("org.wiredesk.checks.api..")
        .layer("checks").definedBy(ownChecks())
        .layer("languagetool").definedBy("org.wiredesk.languagetool..")
        .layer("engine").definedBy("org.wiredesk.engine..")
        .layer("review").definedBy("org.wiredesk.review..")
        .layer("report").definedBy("org.wiredesk.report..")
        .layer("imports").definedBy("org.wiredesk.imports..")
        .layer("cli").definedBy("org.wiredesk.cli..")
        .whereLayer("cli").mayNotBeAccessedByAnyLayer()
        .whereLayer("imports").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("report").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("review").mayOnlyBeAccessedByLayers("report", "cli")
        .whereLayer("engine").mayOnlyBeAccessedByLayers("report", "cli")
        .whereLayer("languagetool").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("checks").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("contract").mayOnlyBeAccessedByLayers(
            "checks", "languagetool", "engine", "review", "report", "imports", "cli")
        .whereLayer("mentions").mayOnlyBeAccessedByLayers(
            "contract", "checks", "languagetool", "engine", "review", "report", "cli")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> inJavaTime() {
    return JavaClass.Predicates.resideInAPackage("java.time..");
  }

  private static DescribedPredicate<JavaClass> ownChecks() {
    return JavaClass.Predicates.resideInAPackage("org.wiredesk.checks..")
        .and(JavaClass.Predicates.resideOutsideOfPackage("org.wiredesk.checks.api.."));
  }
}
