package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.FindingSink;

/** Checks one chunk: its sentences, each with memory of earlier runs, then the rules that look beyond a sentence. */
final class ChunkCheck {

  private final Chunk chunk;
  private final Grammar grammar;
  private final RuleChoice choice;
  private final RecentSentences recent;
  private final TaggedChecks taggedChecks;
  private final FindingSink sink;
  private final RecentSentences.Entry[] entries;

  /** @param taggedChecks those that the profile wants */
  ChunkCheck(Chunk chunk, Grammar grammar, RuleChoice choice, RecentSentences recent, TaggedChecks taggedChecks,
      FindingSink sink) {
    this.chunk = chunk;
    this.taggedChecks = taggedChecks;
    this.grammar = grammar;
    this.choice = choice;
    this.recent = recent;
    this.sink = sink;
    this.entries = new RecentSentences.Entry[chunk.segments().size()];
  }

  /** Puts all it finds into the sink; nothing when cancelled. */
  void run(Crew crew, CheckContext context) {
    crew.each(entries.length, grammar, sink::isCancelled, this::inspectSentence);
    inspectTags(context);
    if (sink.isCancelled()) {
      return;
    }
    AnnotatedText text = new AnnotatedTextBuilder().addText(chunk.text()).build();
    List<RuleMatch> matches = inspectText(crew, text);
    for (int i = 0; i < entries.length; i++) {
      int start = chunk.segments().get(i).start();
      entries[i].results().matches().forEach(match -> matches.add(Matches.shifted(match, start)));
      entries[i].results().failures().forEach(sink::failed);
    }
    if (!sink.isCancelled()) {
      report(matches, text, context);
    }
  }

  private void inspectSentence(RuleRunner runner, int index) {
    String text = chunk.segmentText(index);
    RecentSentences.Key key = new RecentSentences.Key(grammar.pair(), text, chunk.isLast(index));
    Optional<RecentSentences.Entry> known = recent.get(key);
    if (known.isPresent() && known.get().choice().equals(choice)) {
      entries[index] = known.get();
      return;
    }
    AnalyzedSentence analysis = known.map(RecentSentences.Entry::analysis).orElseGet(() -> runner.analyse(key.text(), key.endsText()));
    entries[index] = new RecentSentences.Entry(analysis, choice, runner.inspect(analysis, choice));
    recent.put(key, entries[index]);
  }

  private void inspectTags(CheckContext context) {
    for (int i = 0; i < entries.length && !taggedChecks.isEmpty() && !sink.isCancelled(); i++) {
      AnalyzedSentence analysis = entries[i].analysis();
      int start = chunk.offset() + chunk.segments().get(i).start();
      chunk.sentence(i, context.wire())
          .ifPresent(sentence -> taggedChecks.inspect(Tagging.of(analysis, sentence, start), context, sink));
    }
  }

  private List<RuleMatch> inspectText(Crew crew, AnnotatedText text) {
    List<AnalyzedSentence> sentences = Arrays.stream(entries).map(RecentSentences.Entry::analysis).toList();
    int count = grammar.with(runner -> runner.textLevelRules(choice).size());
    RuleResults[] results = new RuleResults[count];
    crew.each(count, grammar, sink::isCancelled, (runner, index) -> {
      TextLevelRule rule = runner.textLevelRules(choice).get(index);
      results[index] = RuleRunner.inspect(sentences, text, rule);
    });
    List<RuleMatch> matches = new ArrayList<>();
    Arrays.stream(results).filter(Objects::nonNull).forEach(result -> {
      matches.addAll(result.matches());
      result.failures().forEach(sink::failed);
    });
    return matches;
  }

  private void report(List<RuleMatch> matches, AnnotatedText text, CheckContext context) {
    RuleCatalog catalog = grammar.catalog();
    matches.removeIf(match -> !catalog.runs(match.getRule(), choice));
    Spelling spelling = catalog.judgesSpelling()
        ? Spelling.judged(matches, chunk, context, grammar.vocabulary())
        : Spelling.asItIs(matches);
    for (RuleMatch match : Matches.settled(spelling.matches(), text, grammar.english())) {
      if (!spelling.isSilent(match)) {
        sink.found(Findings.of(match, catalog.infoOf(match.getRule()), chunk.text(), chunk.offset()));
      }
    }
    if (choice.runs(VariantSpelling.INFO)) {
      VariantSpelling.finding(spelling.otherVariant(), chunk.text(), chunk.offset(), grammar.pair().variant())
          .ifPresent(sink::found);
    }
  }
}
