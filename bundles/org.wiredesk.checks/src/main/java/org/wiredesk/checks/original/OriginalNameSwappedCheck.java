package org.wiredesk.checks.original;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.names.SwappedNames;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Span;

/** Finds two names of a sentence that stand in each other's place. */
public final class OriginalNameSwappedCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-name-swapped", "Two names in each other's place", FindingKind.NAME, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    return NamesOfBitext.of(bitext, context).swapped().stream().map(names -> finding(names, bitext)).toList();
  }

  private static Finding finding(SwappedNames names, Bitext bitext) {
    String text = bitext.translation().text();
    String original = bitext.original().text();
    String first = names.first().of(text);
    String second = names.second().of(text);
    Span both = new Span(names.first().start(), names.second().end());
    String between = text.substring(names.first().end(), names.second().start());
    return Finding.of(INFO, both, "“" + first + "” and “" + second + "” have changed places")
        .because("In the original " + what(names.tie()) + " the other way round: “"
            + names.firstInOriginal().of(original) + "”, “" + names.secondInOriginal().of(original) + "”.")
        .comparedWith(new OriginalPlace(
            names.firstInOriginal(), names.firstInOriginal().of(original), "the original has"))
        .comparedWith(new OriginalPlace(
            names.secondInOriginal(), names.secondInOriginal().of(original), "the original has"))
        .suggest(second + between + first);
  }

  private static String what(SwappedNames.Tie tie) {
    return switch (tie) {
      case DIRECTION -> "it goes";
      case FIGURE -> "their figures are";
      case TITLE -> "their titles are";
      case COUNTRY -> "their countries are";
    };
  }
}
