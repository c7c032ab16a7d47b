package org.wiredesk.engine;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.mentions.times.TimeValue;
import org.wiredesk.text.WireDate;

/**
 * What sentence checks answered, with spans counted from the start of the sentence. Bounded: the answers used longest
 * ago go first. Safe for use by several threads.
 */
final class SentenceAnswers {

  /** About 16 MB of text: some hundred wires. */
  static final int DEFAULT_CHARACTERS = 8_000_000;

  /** What an entry costs besides its text, in characters; roughly. */
  private static final int ENTRY_COST = 100;

  private static final int MAX_BASES = 16;

  private final int maxCharacters;
  private final Map<Key, List<Finding>> answers = new LinkedHashMap<>(1024, 0.75f, true);
  private final Map<Basis, Basis> bases = new LinkedHashMap<>(MAX_BASES, 0.75f, true);
  private long characters;

  /** What else an answer depends on besides the sentence. Keeps its hash: word lists are long. */
  static final class Basis {

    private final Optional<LocalDate> day;
    private final String language;
    private final Optional<String> originalLanguage;
    private final Set<String> words;
    private final FactBook facts;
    private final int hash;

    private Basis(CheckContext context) {
      CheckProfile profile = context.profile();
      day = context.wire().date().map(WireDate::day);
      language = profile.language();
      originalLanguage = profile.originalLanguage();
      words = profile.words();
      facts = profile.facts();
      hash = Objects.hash(day, language, originalLanguage, words, facts);
    }

    @Override
    public boolean equals(Object o) {
      return this == o
          || o instanceof Basis other
              && hash == other.hash
              && day.equals(other.day)
              && language.equals(other.language)
              && originalLanguage.equals(other.originalLanguage)
              && words.equals(other.words)
              && facts.equals(other.facts);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private record Key(Basis basis, CheckId check, SentenceKey sentence) {
    int cost() {
      return sentence.text().length() + ENTRY_COST;
    }
  }

  /**
   * What an answer depends on in the wire.
   *
   * @param times what the sentence's times mean, which sentences before it may decide: "on the same day"
   */
  record SentenceKey(String text, List<TimeValue> times) {
    SentenceKey {
      times = List.copyOf(times);
    }
  }

  SentenceAnswers(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  /** The same object for the same basis, so that looking up its sentences does not compare word lists. */
  synchronized Basis basis(CheckContext context) {
    Basis basis = new Basis(context);
    Basis known = bases.putIfAbsent(basis, basis);
    if (bases.size() > MAX_BASES) {
      removeEldest(bases);
    }
    return known == null ? basis : known;
  }

  /** The kept answer, or the one {@code inspect} gives, which is then kept; what it throws is thrown and not kept. */
  List<Finding> get(Basis basis, CheckId check, SentenceKey sentence, Supplier<List<Finding>> inspect) {
    Key key = new Key(basis, check, sentence);
    synchronized (this) {
      List<Finding> known = answers.get(key);
      if (known != null) {
        return known;
      }
    }
    List<Finding> answer = List.copyOf(inspect.get());
    keep(key, answer);
    return answer;
  }

  private synchronized void keep(Key key, List<Finding> answer) {
    if (answers.put(key, answer) == null) {
      characters += key.cost();
    }
    while (characters > maxCharacters) {
      characters -= removeEldest(answers).cost();
    }
  }

  private static <K> K removeEldest(Map<K, ?> map) {
    Iterator<K> keys = map.keySet().iterator();
    K eldest = keys.next();
    keys.remove();
    return eldest;
  }
}
