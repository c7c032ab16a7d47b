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
 * should not have to look at each. A wire that is consistently of another English is nobody's slip, and is told of only
 * to those who ask; a wire of two Englishes is told of always.
 */
final class VariantSpelling {

  /** Off: on people's news it speaks once in 1,400 words, twice as often as on machines'. */
  static final CheckInfo WHOLE = info("VARIANT_SPELLING", "Spelled as in another English", false);

  static final CheckInfo MIXED = info("VARIANT_SPELLING_MIXED", "Spelled as in two Englishes", true);

  private static final List<CheckPage> PAGES = List.of(
      page(WHOLE,
          "A word that is right in another English than the one chosen for the wire: “organised” in American, “color” "
              + "in British English. Told once, at the first such word, with the others as related places and one "
              + "change for all of them.",
          "To have a wire checked as British English throughout, choose that English for it instead."),
      page(MIXED,
          "The wire writes some words as the English chosen for it does and others as another one does: “defense” and "
              + "“favour”. Told once, at the first word of the other English, with the rest as related places and one "
              + "change for all of them."));

  /** Shorter words are mostly in both. */
  private static final int MIN_LENGTH = 4;

  private VariantSpelling() {}

  static List<CheckInfo> infos() {
    return List.of(WHOLE, MIXED);
  }

  static Optional<CheckPage> page(CheckId id) {
    return PAGES.stream().filter(page -> page.id().equals(id)).findFirst();
  }

  /** @param matches spelling matches in a text, in its order, each with the spelling of the wire's own English first */
  static Optional<Finding> finding(
      List<RuleMatch> matches, String text, int offset, String variant, Vocabulary vocabulary) {
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
    Optional<Span> own = wordOfOwnVariant(text, vocabulary);
    Finding finding = Finding.of(
        own.isPresent() ? MIXED : WHOLE, edits.get(0).span(), message(List.copyOf(words), variant))
        .suggest(edits.get(0).replacement());
    for (TextEdit edit : edits.subList(1, edits.size())) {
      finding = finding.relatedTo(edit.span(), "so is this; here “" + edit.replacement() + "”");
    }
    if (own.isPresent()) {
      finding = finding.relatedTo(own.get().shift(offset), "this is " + variant);
    }
    String which = edits.size() == 2 ? "both" : "all " + edits.size();
    return Optional.of(edits.size() == 1
        ? finding
        : finding.withFix(new Fix("Change " + which + " to " + variant, edits)));
  }

  /** The first word without a capital that only the wire's own English spells so. */
  private static Optional<Span> wordOfOwnVariant(String text, Vocabulary vocabulary) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i - start >= MIN_LENGTH
          && Character.isLowerCase(text.charAt(start))
          && vocabulary.isAtHomeOnlyHere(text.substring(start, i))) {
        return Optional.of(new Span(start, i));
      }
      start = i + 1;
    }
    return Optional.empty();
  }

  private static String message(List<String> words, String variant) {
    String others = words.size() == 1 ? "" : words.size() == 2
        ? " So is “" + words.get(1) + "”."
        : " So are “" + words.get(1) + "” and " + (words.size() - 2) + " more.";
    return "“" + words.get(0) + "” is not spelled as in " + variant + "." + others;
  }

  private static CheckInfo info(String id, String title, boolean on) {
    return new CheckInfo(new CheckId(RuleChoice.PREFIX + id), title, "Possible Typo", FindingKind.STYLE,
        Severity.NEUTRAL, MqmCategory.THIRD_PARTY_STYLE, ItsType.LOCALE_VIOLATION, on);
  }

  private static CheckPage page(CheckInfo info, String... why) {
    return new CheckPage(info.id(), info.title(), List.of(why), List.of(), List.of(), List.of());
  }
}
