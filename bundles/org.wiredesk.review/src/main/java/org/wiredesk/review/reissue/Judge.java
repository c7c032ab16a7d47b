package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.review.reissue.Tokens.Run;
import org.wiredesk.review.reissue.WordDiff.Replacement;
import org.wiredesk.text.Span;

/**
 * Tells what kind of change it is when words stand for other words: by what both wires' mentions say of them, then by
 * the words themselves. What is not certainly a matter of form is not taken for one.
 */
final class Judge {

  /** So many words that stand for none are text of their own. */
  private static final int LONG = 6;

  /** Longer passages are not repeated in an advisory line. */
  private static final int LONGEST_PHRASE = 60;

  private final WireSide before;
  private final WireSide after;
  private final Pair pair;
  private final Tokens oldTokens;
  private final Tokens newTokens;

  Judge(WireSide before, WireSide after, Pair pair) {
    this.before = before;
    this.after = after;
    this.pair = pair;
    this.oldTokens = Tokens.of(before.text(), pair.before().orElseThrow().span());
    this.newTokens = Tokens.of(after.text(), pair.after().orElseThrow().span());
  }

  List<Change> changes() {
    List<Replacement> replacements = new ArrayList<>();
    for (Replacement next : WordDiff.of(oldTokens, newTokens)) {
      int last = replacements.size() - 1;
      Optional<Replacement> joined =
          last < 0 ? Optional.empty() : Optional.of(replacements.get(last).through(next))
              .filter(both -> isWithinOneTime(both) || isWithinOneAmount(replacements.get(last), next));
      joined.ifPresentOrElse(both -> replacements.set(last, both), () -> replacements.add(next));
    }
    return WordOrder.told(replacements.stream().map(this::change).toList());
  }

  /** "20 November" became "November 20": one change, not two. */
  private boolean isWithinOneTime(Replacement run) {
    return isWithinOneTime(before, oldTokens.span(run.before())) || isWithinOneTime(after, newTokens.span(run.after()));
  }

  /** "3 billion dollars" became "$3 billion". */
  private boolean isWithinOneAmount(Replacement one, Replacement next) {
    List<String> between = oldTokens.words(new Run(one.before().end(), next.before().start()));
    List<String> changed = new ArrayList<>(oldTokens.words(one.before()));
    List.of(newTokens.words(one.after()), oldTokens.words(next.before()), newTokens.words(next.after()))
        .forEach(changed::addAll);
    return between.stream().allMatch(word -> Figures.isScale(word) || !Figures.in(List.of(word)).isEmpty())
        && changed.stream().allMatch(Figures::isUnit);
  }

  private static boolean isWithinOneTime(WireSide side, Span span) {
    return side.times(span).stream().anyMatch(time -> time.span().contains(span));
  }

  private Change change(Replacement run) {
    Span was = oldTokens.span(run.before());
    Span now = newTokens.span(run.after());
    if (part() == Part.Role.DATELINE) {
      return change(ChangeKind.DATELINE, run, phrase(before, was), phrase(after, now));
    }
    List<String> oldWords = oldTokens.words(run.before());
    List<String> newWords = newTokens.words(run.after());
    return times(run, was, now)
        .or(() -> text(run, oldWords, newWords))
        .or(() -> figures(run, oldWords, newWords))
        .or(() -> mark(run, oldWords, newWords))
        .or(() -> new NameChange(before, after).judge(oldWords, newWords)
            .map(kind -> change(kind, run, named(before, was), named(after, now))))
        .orElseGet(() -> change(kind(oldWords, newWords, was, now), run, phrase(before, was), phrase(after, now)));
  }

  private Part.Role part() {
    return pair.after().orElseThrow().part().role();
  }

  private Change change(ChangeKind kind, Replacement run, String was, String now) {
    return new Change(kind, oldTokens.span(run.before()), newTokens.span(run.after()), pair.before().map(Block::part),
        pair.after().map(Block::part), was, now);
  }

  /**
   * Where both sides are times, or times stand where none stood, and no word beside them changed that means anything.
   * "15 working days" for "15 days" is a matter of the word.
   */
  private Optional<Change> times(Replacement run, Span was, Span now) {
    List<TemporalExpression> old = before.times(was);
    List<TemporalExpression> other = after.times(now);
    if (old.isEmpty() && other.isEmpty() || isFunctionWords(run)
        || !isAllOf(run.before(), oldTokens, old) || !isAllOf(run.after(), newTokens, other)) {
      return Optional.empty();
    }
    ChangeKind kind = TimeChange.kind(old, other, before.isInLead(was) && after.isInLead(now));
    boolean wordOnly = kind == ChangeKind.STYLE && (was.isEmpty() || now.isEmpty());
    if (wordOnly) {
      return Optional.empty();
    }
    return Optional.of(change(kind, run, told(before, old, was), told(after, other, now)));
  }

  private boolean isFunctionWords(Replacement run) {
    return Stream.of(oldTokens.words(run.before()), newTokens.words(run.after())).flatMap(List::stream)
        .filter(Tokens::isWord).allMatch(TellingWords::isFunctionWord);
  }

  private static boolean isAllOf(Run run, Tokens tokens, List<TemporalExpression> times) {
    for (int i = run.start(); i < run.end(); i++) {
      Span place = tokens.span(i);
      String word = tokens.word(i);
      if (times.stream().noneMatch(time -> time.span().contains(place))
          && Tokens.isWord(word) && !TellingWords.isFunctionWord(word)) {
        return false;
      }
    }
    return true;
  }

  private static String told(WireSide side, List<TemporalExpression> times, Span run) {
    return times.size() == 1 ? phrase(side, times.get(0).span()) : phrase(side, run);
  }

  /** A passage that stands for nothing, or for which nothing stands. */
  private Optional<Change> text(Replacement run, List<String> oldWords, List<String> newWords) {
    long old = oldWords.stream().filter(Tokens::isWord).count();
    long now = newWords.stream().filter(Tokens::isWord).count();
    if (old >= LONG && now * 4 <= old) {
      return Optional.of(change(ChangeKind.TEXT_REMOVED, run, "", ""));
    }
    return now >= LONG && old * 4 <= now
        ? Optional.of(change(ChangeKind.TEXT_ADDED, run, "", ""))
        : Optional.empty();
  }

  private Optional<Change> figures(Replacement run, List<String> oldWords, List<String> newWords) {
    List<String> old = Figures.in(oldWords);
    List<String> now = Figures.in(newWords);
    if (Figures.same(old, now) || isPronounOne(oldWords, old, now) || isPronounOne(newWords, now, old)) {
      return Optional.empty();
    }
    FigurePhrase was = new FigurePhrase(oldTokens, run.before());
    FigurePhrase is = new FigurePhrase(newTokens, run.after());
    return Optional.of(change(ChangeKind.FIGURE, run, was.of(before.text()), is.of(after.text())));
  }

  /** "one of the ministers". */
  private static boolean isPronounOne(List<String> words, List<String> figures, List<String> others) {
    return others.isEmpty() && figures.equals(List.of("1")) && words.stream().anyMatch("one"::equalsIgnoreCase);
  }

  private Optional<Change> mark(Replacement run, List<String> oldWords, List<String> newWords) {
    boolean noWord = oldWords.stream().noneMatch(Tokens::isWord) && newWords.stream().noneMatch(Tokens::isWord);
    return noWord ? Optional.of(change(ChangeKind.PUNCTUATION, run, "", "")) : Optional.empty();
  }

  private ChangeKind kind(List<String> oldWords, List<String> newWords, Span was, Span now) {
    if (Spelling.isSameButForm(String.join("", oldWords), String.join("", newWords))) {
      return ChangeKind.SPELLING;
    }
    if (!TellingWords.telling(oldWords).equals(TellingWords.telling(newWords))) {
      return ChangeKind.MEANING;
    }
    if (oldWords.size() == 1 && newWords.size() == 1 && Spelling.isSameWord(oldWords.get(0), newWords.get(0))) {
      return ChangeKind.SPELLING;
    }
    if (TellingWords.saySame(withoutFigures(oldWords), withoutFigures(newWords))) {
      return ChangeKind.STYLE;
    }
    boolean quoted = !was.isEmpty() && !now.isEmpty() ? before.isQuoted(was) && after.isQuoted(now)
        : was.isEmpty() ? after.isQuoted(now) : before.isQuoted(was);
    return quoted ? ChangeKind.QUOTATION : ChangeKind.WORDS;
  }

  /** Which are the same in value by now. */
  private static List<String> withoutFigures(List<String> words) {
    return words.stream().filter(word -> Figures.in(List.of(word)).isEmpty() && !Figures.isScale(word)).toList();
  }

  /** The whole name, where the changed word is part of one. */
  private static String named(WireSide side, Span run) {
    return phrase(side, side.name(run).map(name -> NamePhrase.of(side.text(), name, run)).orElse(run));
  }

  private static String phrase(WireSide side, Span span) {
    String line = span.of(side.text()).replace('\n', ' ').strip();
    return line.length() <= LONGEST_PHRASE ? Spelling.base(line) : "";
  }
}
