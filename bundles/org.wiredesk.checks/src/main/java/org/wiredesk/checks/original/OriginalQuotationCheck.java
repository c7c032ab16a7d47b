package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
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

/** Finds speech that the original quotes and the translation does not, or the other way round, or quotes as one. */
public final class OriginalQuotationCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo("original-quotation", "Quoted otherwise than in the original",
      FindingKind.TRANSLATION, Severity.MAJOR, MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  /** In words; what is shorter may be a name or a term, whose marks come and go. */
  private static final int SPEECH = 5;
  private static final String DASHES = "-–—";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    for (Pair pair : bitext.vouchedPairs()) {
      PairQuotations quoted = PairQuotations.of(pair, bitext);
      if (quoted.certain()) {
        judge(pair, quoted, bitext).ifPresent(found::add);
      }
    }
    MergedQuotations.of(bitext).forEach(merged -> found.add(merged(merged, bitext)));
    return found;
  }

  private static Optional<Finding> judge(Pair pair, PairQuotations quoted, Bitext bitext) {
    if (quoted.translation().isEmpty()) {
      return speech(quoted.original(), bitext.original().text())
          .filter(span -> !hasOtherMarks(pair, bitext))
          .map(span -> dropped(span, pair, bitext));
    }
    if (quoted.original().isEmpty()) {
      return speech(quoted.translation(), bitext.translation().text())
          .filter(span -> !isDialogue(pair, bitext.original().text()))
          .map(span -> added(span, pair, bitext));
    }
    return Optional.empty();
  }

  /** Two accents and two apostrophes, as some engines write them. */
  private static boolean hasOtherMarks(Pair pair, Bitext bitext) {
    String words = pair.translationSpan().of(bitext.translation().text());
    return words.contains("``") || words.contains("''");
  }

  private static Optional<Span> speech(List<Span> quotations, String text) {
    return quotations.stream()
        .filter(span -> PairQuotations.words(span, text) >= SPEECH && !isTitle(span, text))
        .findFirst();
  }

  /** A capital where no sentence begins: the name of a book, which may as well be set in italics. */
  private static boolean isTitle(Span quotation, String text) {
    int before = quotation.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && Character.isLetterOrDigit(text.charAt(before))
        && Character.isUpperCase(text.charAt(quotation.start() + 1));
  }

  /** Speech that begins with a dash has no marks in most languages. */
  private static boolean isDialogue(Pair pair, String original) {
    return pair.original().stream()
        .anyMatch(sentence -> DASHES.indexOf(original.charAt(sentence.span().start())) >= 0);
  }

  private static Finding dropped(Span quotation, Pair pair, Bitext bitext) {
    Span place = MissingPlace.of(bitext, pair, quotation);
    return Finding.of(INFO, place, "The original quotes here, the translation does not")
        .because("What somebody said in their own words has become the wire’s own statement. If it is no longer word"
            + " for word, leave the marks away but name the speaker.")
        .comparedWith(place(quotation, bitext, "the original quotes"));
  }

  private static Finding added(Span quotation, Pair pair, Bitext bitext) {
    return Finding.of(INFO, quotation, "The original does not quote this")
        .because("Quotation marks promise somebody’s own words; in the original these are the author’s.")
        .comparedWith(place(pair.originalSpan(), bitext, "no quotation"));
  }

  private static Finding merged(MergedQuotations it, Bitext bitext) {
    Finding told = Finding.of(INFO, it.one(), "Two quotations of the original have become one");
    String there = "The original closes the first quotation, names the speaker and opens the second.";
    Finding finding = it.said()
        .map(said -> told.because(there + " Here “" + said.of(bitext.translation().text())
            + "” stands in the speaker’s mouth.").relatedTo(said, "the author’s words"))
        .orElseGet(() -> told.because(there + " What stands between the two is missing here."));
    return finding.comparedWith(place(it.first(), bitext, "the first quotation"))
        .comparedWith(place(it.second(), bitext, "the second quotation"));
  }

  private static OriginalPlace place(Span span, Bitext bitext, String label) {
    return new OriginalPlace(span, span.of(bitext.original().text()), label);
  }
}
