package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.mentions.Quotation;
import org.wiredesk.text.Span;

/** Finds speech between quotation marks; what one paragraph quotes is one claim, with the words about the speaker. */
final class QuotationFinder implements ClaimFinder {

  /** Fewer words are a term or a name. */
  private static final int SPEECH = 4;
  private static final int LONG_SPEECH = 8;
  /** Pieces of one speech stand closer, in characters. */
  private static final int GAP = 160;

  @Override
  public List<Claim> find(ClaimText text) {
    List<Claim> found = new ArrayList<>();
    List<Quotation> outer = text.mentions().quotations().all().stream()
        .filter(quotation -> quotation.level() == 0)
        .filter(quotation -> words(quotation, text) >= SPEECH || isSentence(quotation, text))
        .toList();
    int at = 0;
    while (at < outer.size()) {
      int last = at;
      while (last + 1 < outer.size() && isOneSpeech(outer.get(last), outer.get(last + 1), text)) {
        last++;
      }
      if (outer.subList(at, last + 1).stream().anyMatch(part -> words(part, text) >= SPEECH)) {
        found.add(claim(outer.subList(at, last + 1), text));
      }
      at = last + 1;
    }
    return found;
  }

  /** "It is ours.": what goes on with a speech. */
  private static boolean isSentence(Quotation quotation, ClaimText text) {
    String content = quotation.content().of(text.wire().text());
    return !content.isEmpty() && ".!?,".indexOf(content.charAt(content.length() - 1)) >= 0;
  }

  private static boolean isOneSpeech(Quotation one, Quotation next, ClaimText text) {
    return next.span().start() - one.span().end() <= GAP
        && text.sentenceAt(one.span().end() - 1).sentence().paragraph()
            == text.sentenceAt(next.span().start()).sentence().paragraph();
  }

  private static Claim claim(List<Quotation> speech, ClaimText text) {
    Span span = new Span(speech.get(0).span().start(), speech.get(speech.size() - 1).span().end());
    int words = speech.stream().mapToInt(quotation -> words(quotation, text)).sum();
    boolean spoken = Speakers.isNamed(text, span);
    int strength = (words >= LONG_SPEECH ? 60 : 50) + (spoken ? 0 : 5);
    return Claim.of(ClaimKind.QUOTATION, span, text.sentenceAt(span.start()).sentence(), text.wire().text(), strength,
        spoken ? "Speech: are these the words, and is this the speaker?"
            : "Speech without a speaker beside it: whose is it?");
  }

  private static int words(Quotation quotation, ClaimText text) {
    String content = quotation.content().of(text.wire().text());
    int count = 0;
    for (int i = 0; i < content.length(); i++) {
      boolean begins = Character.isLetterOrDigit(content.charAt(i))
          && (i == 0 || !Character.isLetterOrDigit(content.charAt(i - 1)));
      count += begins ? 1 : 0;
    }
    return count;
  }
}
