package org.wiredesk.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.languagetool.AnalyzedSentence;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.QuotationScope;
import org.wiredesk.languagetool.RecentSentences.Phrased;
import org.wiredesk.languagetool.RecentSentences.Told;
import org.wiredesk.text.Span;

/**
 * The phrase rules of a desk, run as LanguageTool's pattern rules over the analysis that LanguageTool's own rules use. Does
 * not need those to be loaded.
 */
public final class DeskRuleProvider implements CheckProvider {

  /** Rules, languages and choices for which rules stay compiled. */
  private static final int REMEMBERED_BOOKS = 4;

  /** Under which a book was compiled; rules are told by the identity of their list. */
  private record Key(int rules, String variant, Optional<String> original, RuleChoice choice) {}

  private record Compiled(List<PhraseRule> rules, PhraseBook book) {}

  private final RecentSentences recent;
  private final Crew crew;
  private final Supplier<List<PhraseRule>> rules;
  private final Map<Key, Compiled> books = new LinkedHashMap<>(8, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Compiled> eldest) {
      return size() > REMEMBERED_BOOKS;
    }
  };

  /**
   * @param languageTool shares what was analysed; need not run itself
   * @param rules asked before each run; gives another list when a rule has changed, and else the same
   */
  public DeskRuleProvider(LanguageToolProvider languageTool, Supplier<List<PhraseRule>> rules) {
    this.recent = languageTool.recent();
    this.crew = languageTool.crew();
    this.rules = rules;
  }

  @Override
  public String name() {
    return "Desk rules";
  }

  @Override
  public List<CheckInfo> checks(CheckProfile profile) {
    return rules.get().stream()
        .filter(rule -> profile.isEnglish() && rule.originals().include(profile.originalLanguage()))
        .map(PhraseRule::info).toList();
  }

  @Override
  public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
    return id.value().startsWith(PhraseRule.PREFIX)
        ? rules.get().stream().filter(rule -> rule.info().id().equals(id)).findFirst().map(PhrasePages::page)
        : Optional.empty();
  }

  @Override
  public void check(CheckContext context, FindingSink sink) {
    steps(context, sink).forEachRemaining(Runnable::run);
  }

  /** One step a chunk of the wire. */
  @Override
  public Iterator<Runnable> steps(CheckContext context, FindingSink sink) {
    if (!concernsRules(context.profile())) {
      return Collections.emptyIterator();
    }
    PhraseBook book = book(context.profile());
    book.failures().forEach(sink::failed);
    return book.isEmpty()
        ? Collections.emptyIterator()
        : Chunk.of(context.wire()).stream().<Runnable>map(chunk -> () -> check(chunk, book, context, sink)).iterator();
  }

  private void check(Chunk chunk, PhraseBook book, CheckContext context, FindingSink sink) {
    crew.each(chunk.segments().size(), sink::isCancelled, index -> inspect(chunk, index, book, context, sink));
  }

  private static boolean concernsRules(CheckProfile profile) {
    return profile.isEnglish() && profile.onlyPrefix()
        .map(prefix -> prefix.startsWith(PhraseRule.PREFIX) || PhraseRule.PREFIX.startsWith(prefix)).orElse(true);
  }

  private PhraseBook book(CheckProfile profile) {
    List<PhraseRule> all = rules.get();
    String variant = LanguagePair.of(profile).variant();
    Key key = new Key(System.identityHashCode(all), variant, profile.originalLanguage(), RuleChoice.of(profile));
    synchronized (books) {
      Compiled known = books.get(key);
      if (known != null && known.rules() == all) {
        return known.book();
      }
      List<PhraseRule> running = all.stream()
          .filter(rule -> rule.originals().include(profile.originalLanguage()) && profile.runs(rule.info())).toList();
      PhraseBook book = new PhraseBook(running, SentenceAnalysis.of(variant).english(), latest(variant));
      books.put(key, new Compiled(all, book));
      return book;
    }
  }

  /** With it a desk file of 5,000 rules, one of them changed, is ready again in a third of the time. */
  private Optional<PhraseBook> latest(String variant) {
    return books.entrySet().stream().filter(known -> known.getKey().variant().equals(variant))
        .reduce((one, later) -> later).map(known -> known.getValue().book());
  }

  private void inspect(Chunk chunk, int index, PhraseBook book, CheckContext context, FindingSink sink) {
    LanguagePair pair = LanguagePair.of(context.profile());
    String text = chunk.segmentText(index);
    int start = chunk.offset() + chunk.segments().get(index).start();
    try {
      List<Finding> found = new ArrayList<>();
      for (Told told : told(new RecentSentences.Key(pair, text, chunk.isLast(index)), book)) {
        Finding finding = told.finding().shift(start);
        if (looksThere(told.scope(), finding.span(), context)) {
          found.add(finding);
        }
      }
      found.stream().filter(finding -> found.stream().noneMatch(other -> saysMore(other, finding)))
          .forEach(sink::found);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      sink.failed(UnreadSentence.failure(text, e));
    }
  }

  /** Of a sentence seen before under the same rules, what they said then. */
  private List<Told> told(RecentSentences.Key key, PhraseBook book) throws IOException {
    Optional<RecentSentences.Entry> known = recent.get(key);
    Optional<Phrased> before =
        known.flatMap(RecentSentences.Entry::phrased).filter(phrased -> phrased.book() == book.identity());
    if (before.isPresent()) {
      return before.get().told();
    }
    SentenceAnalysis analysis = SentenceAnalysis.of(key.pair().variant());
    AnalyzedSentence sentence = known.map(RecentSentences.Entry::analysis)
        .orElseGet(() -> analysis.of(key.text(), key.endsText()));
    PhraseFindings findings = new PhraseFindings(analysis.english().getSynthesizer());
    List<Told> told = new ArrayList<>();
    for (PhraseMatch match : book.inspect(sentence)) {
      told.add(new Told(findings.of(match, key.text()), match.rule().quotations()));
    }
    Phrased phrased = new Phrased(book.identity(), told);
    recent.add(key, sentence, entry -> entry.with(phrased));
    return told;
  }

  /** Two rules may know the same phrase, one of them more of it: "questions of", "discuss questions of". */
  private static boolean saysMore(Finding one, Finding other) {
    return one.span().contains(other.span())
        && one.span().length() > other.span().length()
        && one.check().kind() == other.check().kind()
        && one.check().severity().compareTo(other.check().severity()) >= 0;
  }

  private static boolean looksThere(QuotationScope scope, Span span, CheckContext context) {
    return scope == QuotationScope.ANYWHERE
        || context.mentions().quotations().contains(span) == (scope == QuotationScope.INSIDE);
  }
}
