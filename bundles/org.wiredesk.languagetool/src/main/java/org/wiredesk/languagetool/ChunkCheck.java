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
  private final AnalyzedSentence[] sentences;
  private final RuleResults[] results;

  /** @param taggedChecks those that the profile wants */
  ChunkCheck(Chunk chunk, Grammar grammar, RuleChoice choice, RecentSentences recent, TaggedChecks taggedChecks,
      FindingSink sink) {
    this.chunk = chunk;
    this.taggedChecks = taggedChecks;
    this.grammar = grammar;
    this.choice = choice;
    this.recent = recent;
    this.sink = sink;
    this.sentences = new AnalyzedSentence[chunk.segments().size()];
    this.results = new RuleResults[sentences.length];
  }

  /** Puts all it finds into the sink; nothing when cancelled. */
  void run(Crew crew, CheckContext context) {
    crew.each(sentences.length, grammar, sink::isCancelled, this::inspectSentence);
    inspectTags(context);
    if (sink.isCancelled()) {
      return;
    }
    AnnotatedText text = new AnnotatedTextBuilder().addText(chunk.text()).build();
    List<RuleMatch> matches = inspectText(crew, text);
    for (int i = 0; i < results.length; i++) {
      int start = chunk.segments().get(i).start();
      results[i].matches().forEach(match -> matches.add(Matches.shifted(match, start)));
      results[i].failures().forEach(sink::failed);
    }
    if (!sink.isCancelled()) {
      report(matches, text, context);
    }
  }

  private void inspectSentence(RuleRunner runner, int index) {
    String text = chunk.segmentText(index);
    RecentSentences.Key key = new RecentSentences.Key(grammar.pair(), text, chunk.isLast(index));
    Optional<RecentSentences.Entry> known = recent.get(key);
    Optional<RuleResults> found = known.flatMap(RecentSentences.Entry::found)
        .filter(earlier -> earlier.choice().equals(choice)).map(RecentSentences.Found::results);
    if (found.isPresent()) {
      sentences[index] = known.get().analysis();
      results[index] = found.get();
      return;
    }
    try {
      sentences[index] = known.map(RecentSentences.Entry::analysis)
          .orElseGet(() -> runner.analyse(key.text(), key.endsText()));
      results[index] = runner.inspect(sentences[index], choice);
      RecentSentences.Found fresh = new RecentSentences.Found(choice, results[index]);
      recent.add(key, sentences[index], entry -> entry.with(fresh));
    } catch (RuntimeException | StackOverflowError e) {
      sentences[index] = UnreadSentence.oneWord(text);
      results[index] = new RuleResults(List.of(), List.of(UnreadSentence.failure(text, e)));
    }
  }

  private void inspectTags(CheckContext context) {
    for (int i = 0; i < sentences.length && !taggedChecks.isEmpty() && !sink.isCancelled(); i++) {
      AnalyzedSentence analysis = sentences[i];
      int start = chunk.offset() + chunk.segments().get(i).start();
      chunk.sentence(i, context.wire())
          .ifPresent(sentence -> taggedChecks.inspect(Tagging.of(analysis, sentence, start), context, sink));
    }
  }

  private List<RuleMatch> inspectText(Crew crew, AnnotatedText text) {
    int count = grammar.with(runner -> runner.textLevelRules(choice).size());
    RuleResults[] ofRules = new RuleResults[count];
    crew.each(count, grammar, sink::isCancelled, (runner, index) -> {
      TextLevelRule rule = runner.textLevelRules(choice).get(index);
      ofRules[index] = RuleRunner.inspect(List.of(sentences), text, rule);
    });
    List<RuleMatch> matches = new ArrayList<>();
    Arrays.stream(ofRules).filter(Objects::nonNull).forEach(result -> {
      matches.addAll(result.matches());
      result.failures().forEach(sink::failed);
    });
    return matches;
  }

  private void report(List<RuleMatch> matches, AnnotatedText text, CheckContext context) {
    RuleCatalog catalog = grammar.catalog();
    matches.removeIf(match -> !catalog.runs(match.getRule(), choice)
        || catalog.judgesSpelling() && DoubledName.is(match, chunk.text()));
    Spelling spelling = catalog.judgesSpelling()
        ? Spelling.judged(matches, chunk, context, grammar.vocabulary())
        : Spelling.asItIs(matches);
    for (RuleMatch match : Matches.settled(spelling.matches(), text, grammar.english())) {
      if (!spelling.isSilent(match)) {
        sink.found(Findings.of(match, catalog.infoOf(match.getRule()), chunk.text(), chunk.offset()));
      }
    }
    VariantSpelling
        .finding(spelling.otherVariant(), chunk.text(), chunk.offset(), grammar.pair().variant(), grammar.vocabulary())
        .filter(finding -> choice.runs(finding.check()))
        .ifPresent(sink::found);
  }
}
