package org.wiredesk.review.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.text.Span;
import org.wiredesk.text.SpanIndex;

/**
 * Says of a speech whose it is by the wire: who stands beside the verb of saying, or whom "he" or "she" means there.
 */
final class NamedSpeakers {

  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Set<ClaimKind> PEOPLE = Set.of(ClaimKind.TITLE, ClaimKind.NAME);

  /** In characters, from the verb to the name. */
  private static final int NEAR = 90;

  private final ClaimText text;
  private final SpanIndex<Span> people;

  /** @param claims with the people of the wire among them */
  NamedSpeakers(ClaimText text, List<Claim> claims) {
    this.text = text;
    this.people = new SpanIndex<>(claims.stream().filter(claim -> PEOPLE.contains(claim.kind()))
        .flatMap(claim -> Stream.concat(Stream.of(claim.span()), claim.others().stream())).sorted().toList(),
        span -> span);
  }

  /** The claims, those that are speech with the name of the speaker where one is told. */
  List<Claim> named(List<Claim> claims) {
    return claims.stream().map(claim -> claim.kind() == ClaimKind.QUOTATION && isSpeech(claim)
        ? speaker(claim.span()).map(who -> claim.because("Speech: are these the words, and are they those of "
            + ClaimPlaces.line(who.of(text.wire().text())) + "?")).orElse(claim)
        : claim).toList();
  }

  private boolean isSpeech(Claim claim) {
    return text.mentions().quotations().contains(claim.span().start());
  }

  private Optional<Span> speaker(Span speech) {
    SentenceWords first = text.sentenceAt(speech.start());
    SentenceWords last = text.sentenceAt(speech.end() - 1);
    return Stream.of(first, last).distinct().flatMap(words -> verbs(words).stream())
        .map(verb -> beside(verb.words(), verb.at(), speech)).flatMap(Optional::stream).findFirst();
  }

  private record Verb(SentenceWords words, int at) {}

  private List<Verb> verbs(SentenceWords words) {
    return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
        .filter(at -> words.isOneOf(at, Speakers.SAYING))
        .filter(at -> !text.mentions().quotations().contains(words.at(at).start()))
        .map(at -> new Verb(words, at)).toList();
  }

  private Optional<Span> beside(SentenceWords words, int verb, Span speech) {
    boolean pronoun = words.isOneOf(verb - 1, PRONOUNS) || words.isOneOf(verb + 1, PRONOUNS);
    if (pronoun) {
      int before = Math.min(speech.start(), words.at(verb).start());
      return people.lastEndingBy(before).filter(span -> isRecent(span, words));
    }
    int at = words.at(verb).start();
    Span near = new Span(Math.max(0, at - NEAR - 1), at + NEAR + 1);
    return people.overlapping(near).stream()
        .filter(span -> words.sentence().span().contains(span) && !span.overlaps(speech))
        .filter(span -> distance(span, at) <= NEAR)
        .min(Comparator.comparingInt(span -> distance(span, at)));
  }

  /** In the same paragraph or the one before. */
  private boolean isRecent(Span span, SentenceWords words) {
    return words.sentence().paragraph() - text.sentenceAt(span.start()).sentence().paragraph() <= 1;
  }

  private static int distance(Span span, int at) {
    return span.end() <= at ? at - span.end() : Math.max(0, span.start() - at);
  }
}
