package org.wiredesk.checks.original.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.SortedSpans;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** The times of one of the two texts: what it states, and the traces in each sentence. */
final class TimesOfText {

  /** A translation may be looked at under another language than before. */
  private record ByLanguage(Map<Locale, TimesOfText> all) {}

  private final List<StatedTime> stated;
  private final List<TimeTraces> bySentence = new ArrayList<>();
  private final TimeTraces ofDateline;
  /** Whether a mere number may be a day of the dateline's month, as "le 5" is; in English it is no day. */
  private final boolean monthOfDateline;

  private TimesOfText(Wire wire, Mentions mentions, Locale language) {
    monthOfDateline = !language.getLanguage().equals("en");
    Optional<LocalDate> today = wire.date().map(WireDate::day);
    Tokens tokens = Tokens.of(wire.text());
    stated = StatedTimes.of(tokens, language, mentions.times());
    for (Sentence sentence : wire.sentences()) {
      bySentence.add(TraceReader.read(tokens, part(tokens, sentence.span(), mentions), language, today));
    }
    ofDateline = wire.dateline()
        .map(line -> TraceReader.read(tokens, part(tokens, line.span(), mentions), language, today))
        .orElseGet(TimeTraces::new);
  }

  private static TraceReader.Part part(Tokens tokens, Span span, Mentions mentions) {
    return new TraceReader.Part(tokens.from(span.start()), tokens.from(span.end()), mentions.timesFrom(span),
        mentions.quantities(span));
  }

  /** Whether the times of both languages can be read. */
  static boolean areKnown(Bitext bitext, Locale translation) {
    return TimeScanner.knows(translation) && TimeScanner.knows(bitext.source().language());
  }

  static TimesOfText ofTranslation(Bitext bitext, Locale language) {
    return bitext.view(ByLanguage.class, it -> new ByLanguage(new ConcurrentHashMap<>())).all().computeIfAbsent(
        language, any -> new TimesOfText(bitext.translation(), bitext.mentions(), language));
  }

  static TimesOfText ofOriginal(Bitext bitext) {
    return bitext.originalView(TimesOfText.class,
        it -> new TimesOfText(it.original(), it.originalMentions(), it.source().language()));
  }

  /** What is stated in a part of the text, in order. */
  List<StatedTime> stated(Span part) {
    return SortedSpans.from(stated, StatedTime::span, part);
  }

  /** The traces in sentences, in those beside them and in the dateline, where times may have moved to. */
  TimeTraces around(List<Sentence> sentences) {
    TimeTraces all = new TimeTraces();
    if (monthOfDateline) {
      all.addAll(ofDateline);
    } else {
      all.addDaysOf(ofDateline);
    }
    int from = Math.max(0, sentences.get(0).index() - 1);
    int to = Math.min(bySentence.size(), sentences.get(sentences.size() - 1).index() + 2);
    bySentence.subList(from, to).forEach(all::addAll);
    return all;
  }
}
