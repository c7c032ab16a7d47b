package org.wiredesk.checks.original.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.times.CalendarNames;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** The times of one of the two texts: what it states, and the traces in each sentence. */
final class TimesOfText {

  private final List<StatedTime> stated;
  private final List<TimeTraces> bySentence = new ArrayList<>();
  private final TimeTraces ofDateline;

  private TimesOfText(Wire wire, Mentions mentions, Locale language) {
    Tokens tokens = Tokens.of(wire.text());
    CalendarNames names = CalendarNames.of(language);
    stated = StatedTimes.of(tokens, language, mentions.times());
    int at = 0;
    for (Sentence sentence : wire.sentences()) {
      int from = firstFrom(tokens, at, sentence.span().start());
      at = firstFrom(tokens, from, sentence.span().end());
      bySentence.add(TraceReader.read(tokens, from, at, names, mentions.timesFrom(sentence.span())));
    }
    ofDateline = wire.dateline().map(line -> TraceReader.read(tokens, firstFrom(tokens, 0, line.span().start()),
        firstFrom(tokens, 0, line.span().end()), names, mentions.timesFrom(line.span()))).orElseGet(TimeTraces::new);
  }

  /** Whether the times of both languages can be read. */
  static boolean areKnown(Bitext bitext, Locale translation) {
    return TimeScanner.knows(translation) && TimeScanner.knows(bitext.source().language());
  }

  static TimesOfText ofTranslation(Bitext bitext, Locale language) {
    return new TimesOfText(bitext.translation(), bitext.mentions(), language);
  }

  static TimesOfText ofOriginal(Bitext bitext) {
    return bitext.originalView(TimesOfText.class,
        it -> new TimesOfText(it.original(), it.originalMentions(), it.source().language()));
  }

  private static int firstFrom(Tokens tokens, int from, int place) {
    int at = from;
    while (at < tokens.size() && tokens.at(at).span().start() < place) {
      at++;
    }
    return at;
  }

  /** What is stated in a part of the text, in order. */
  List<StatedTime> stated(Span part) {
    return stated.subList(firstFrom(part.start()), firstFrom(part.end()));
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = stated.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stated.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The traces in sentences, in those beside them and in the dateline, where times may have moved to. */
  TimeTraces around(List<Sentence> sentences) {
    TimeTraces all = new TimeTraces();
    all.addAll(ofDateline);
    int from = Math.max(0, sentences.get(0).index() - 1);
    int to = Math.min(bySentence.size(), sentences.get(sentences.size() - 1).index() + 2);
    bySentence.subList(from, to).forEach(all::addAll);
    return all;
  }
}
