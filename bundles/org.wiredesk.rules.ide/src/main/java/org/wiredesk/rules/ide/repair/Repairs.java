package org.wiredesk.rules.ide.repair;

import java.util.List;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;

/** Finds the repairs of each problem. */
public final class Repairs {

  private Repairs() {}

  /** The problems of a file with their repairs, in the order of its text. */
  public static List<DeskMarker> markers(DeskSet set, DeskText file) {
    return set.problems(file).stream()
        .map(problem -> new DeskMarker(problem.span(), problem.error(), problem.code(),
            set.withFileNames(problem.message()), of(new Site(set, file, problem), problem)))
        .toList();
  }

  private static List<DeskQuickFix> of(Site site, DeskProblem problem) {
    return switch (problem.code()) {
      case SYNTAX -> SyntaxRepairs.of(site);
      case IMPORT -> ImportRepairs.of(site);
      case NOT_IN_CATALOG -> CatalogRepairs.of(site);
      case BAD_WORDING -> WordingRepairs.of(site);
      case UNFIT_PATTERN -> PatternRepairs.of(site);
      case BAD_EXAMPLE -> ExampleRepairs.ofBad(site);
      case MISSING_EXAMPLE -> ExampleRepairs.ofMissing(site);
      case MISSING_REASON -> RuleRepairs.add(site, "Add a reason", "because \"\"");
      case MISSING_PATTERN -> RuleRepairs.add(site, "Add a pattern", "when \"words\"");
      case SHADOWED -> RuleRepairs.ofShadowed(site);
      case DUPLICATE -> RuleRepairs.ofDuplicate(site);
      case UNKNOWN_NAME -> OfficeRepairs.ofUnknown(site);
      case OVERLAP -> OfficeRepairs.ofOverlap(site);
      case BAD_DATE -> DateRepairs.of(site);
      case AMBIGUOUS -> NameRepairs.of(site);
      case MISSING_PART -> List.of();
    };
  }
}
