package org.wiredesk.bitext.institutions;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** What the sentences of both texts say of the things of the table; each is read when first asked for. */
final class Readings {

  /** Of the original alone: kept while the translation is edited. */
  private static final class OfOriginal {
    private final OriginalInstitutions institutions;
    private final Map<Sentence, Reading> read = new ConcurrentHashMap<>();

    OfOriginal(Bitext bitext) {
      this.institutions = OriginalInstitutions.of(bitext.source().language());
    }

    Reading of(Sentence sentence) {
      return read.computeIfAbsent(sentence, institutions::read);
    }
  }

  private final List<Pair> pairs;
  /** Of those that have one, by where their translation begins. */
  private final TreeMap<Integer, Integer> places = new TreeMap<>();
  private final OfOriginal originals;
  private final Map<Sentence, Reading> translated = new ConcurrentHashMap<>();

  private Readings(Bitext bitext, OfOriginal originals) {
    this.pairs = bitext.pairs();
    this.originals = originals;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).isWhole()) {
        places.put(pairs.get(i).translationSpan().start(), i);
      }
    }
  }

  static Readings of(Bitext bitext) {
    OfOriginal originals = bitext.originalView(OfOriginal.class, OfOriginal::new);
    return bitext.view(Readings.class, same -> new Readings(same, originals));
  }

  OriginalInstitutions institutions() {
    return originals.institutions;
  }

  /** The pair of words of the translation. */
  OptionalInt pairOf(Span words) {
    Map.Entry<Integer, Integer> place = places.floorEntry(words.start());
    return place == null || !pairs.get(place.getValue()).translationSpan().contains(words)
        ? OptionalInt.empty() : OptionalInt.of(place.getValue());
  }

  List<Mention> original(int pair) {
    return pairs.get(pair).original().stream().flatMap(it -> originals.of(it).mentions().stream()).toList();
  }

  List<Mention> translation(int pair) {
    return translated(pair).stream().flatMap(reading -> reading.mentions().stream()).toList();
  }

  List<Reading> translated(int pair) {
    return pairs.get(pair).translation().stream()
        .map(sentence -> translated.computeIfAbsent(sentence, EnglishInstitutions::read)).toList();
  }

  /** Whether the original speaks of it there, or beside it where the translation does not. */
  boolean isInOriginal(String subject, int pair) {
    return originalHas(subject, pair) || originalHas(subject, pair - 1) && !translationHas(subject, pair - 1)
        || originalHas(subject, pair + 1) && !translationHas(subject, pair + 1);
  }

  /** Whether the translation speaks of it there, or beside it where the original does not. */
  boolean isInTranslation(String subject, int pair) {
    return translationHas(subject, pair) || translationHas(subject, pair - 1) && !originalHas(subject, pair - 1)
        || translationHas(subject, pair + 1) && !originalHas(subject, pair + 1);
  }

  private boolean originalHas(String subject, int pair) {
    return pair >= 0 && pair < pairs.size()
        && pairs.get(pair).original().stream().anyMatch(it -> originals.of(it).has(subject));
  }

  /** Whether the translation has it, if only in the letters of the original. */
  boolean isTranslated(Mention mention, int pair) {
    String key = Words.key(mention.text());
    return mention.subjects().stream().anyMatch(subject -> isInTranslation(subject, pair))
        || translated(pair).stream().flatMap(reading -> reading.words().stream())
            .anyMatch(word -> Spelling.isInflected(word.key(), key));
  }

  boolean translationHas(String subject, int pair) {
    return pair >= 0 && pair < pairs.size()
        && translated(pair).stream().anyMatch(reading -> reading.has(subject));
  }
}
