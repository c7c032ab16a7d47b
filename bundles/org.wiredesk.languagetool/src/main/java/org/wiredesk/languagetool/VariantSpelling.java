package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.rules.RuleMatch;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.text.Span;

/**
 * Words that are right in another English than the wire's: told once, at the first of them, with all the others as
 * related places and one fix for all. An editor who wants them changed wants all of them changed, and one who does not
 * should not have to look at each.
 */
final class VariantSpelling {

  static final CheckInfo INFO = new CheckInfo(
      new CheckId(RuleChoice.PREFIX + "VARIANT_SPELLING"), "Spelled as in another English", "Possible Typo",
      FindingKind.STYLE, Severity.NEUTRAL, MqmCategory.THIRD_PARTY_STYLE, ItsType.LOCALE_VIOLATION, true);

  static final CheckPage PAGE = new CheckPage(
      INFO.id(), INFO.title(),
      List.of(
          "A word that is right in another English than the one chosen for the wire: “organised” in American, “color” "
              + "in British English. Told once, at the first such word, with the others as related places and one "
              + "change for all of them.",
          "To have a wire checked as British English throughout, choose that English for it instead."),
      List.of(), List.of(), List.of());

  private VariantSpelling() {}

  /** @param matches spelling matches in a text, in its order, each with the spelling of the wire's own English first */
  static Optional<Finding> finding(List<RuleMatch> matches, String text, int offset, String variant) {
    List<TextEdit> edits = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    for (RuleMatch match : matches) {
      Span span = new Span(match.getFromPos() + offset, match.getToPos() + offset);
      match.getSuggestedReplacements().stream().findFirst().ifPresent(own -> edits.add(new TextEdit(span, own)));
      words.add(text.substring(match.getFromPos(), match.getToPos()));
    }
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    Finding finding = Finding.of(INFO, edits.get(0).span(), message(List.copyOf(words), variant))
        .suggest(edits.get(0).replacement());
    for (TextEdit edit : edits.subList(1, edits.size())) {
      finding = finding.relatedTo(edit.span(), "so is this; here “" + edit.replacement() + "”");
    }
    String which = edits.size() == 2 ? "both" : "all " + edits.size();
    return Optional.of(edits.size() == 1
        ? finding
        : finding.withFix(new Fix("Change " + which + " to " + variant, edits)));
  }

  private static String message(List<String> words, String variant) {
    String others = words.size() == 1 ? "" : words.size() == 2
        ? " So is “" + words.get(1) + "”."
        : " So are “" + words.get(1) + "” and " + (words.size() - 2) + " more.";
    return "“" + words.get(0) + "” is not spelled as in " + variant + "." + others;
  }
}
