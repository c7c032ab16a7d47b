package org.wiredesk.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.engine.SentenceAnswers.SentenceKey;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.TimeValue;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Sentence checks on their way through one wire. */
final class SentenceRun {

  private final List<Asked> checks;
  private final SentenceAnswers answers;
  private final CheckContext context;
  private final FindingSink sink;

  /** A check and what went wrong with it; one failure tells of all its sentences. */
  private static final class Asked {
    final SentenceCheck check;
    int failedSentences;
    Optional<Throwable> firstCause = Optional.empty();

    Asked(SentenceCheck check) {
      this.check = check;
    }

    CheckId id() {
      return check.info().id();
    }
  }

  SentenceRun(List<SentenceCheck> checks, SentenceAnswers answers, CheckContext context, FindingSink sink) {
    this.checks = checks.stream().map(Asked::new).toList();
    this.answers = answers;
    this.context = context;
    this.sink = sink;
  }

  void run() {
    SentenceAnswers.Basis basis = answers.basis(context);
    Iterator<TemporalExpression> times = context.mentions().times().iterator();
    Optional<TemporalExpression> time = next(times);
    for (Sentence sentence : context.wire().sentences()) {
      if (sink.isCancelled()) {
        break;
      }
      List<TimeValue> values = new ArrayList<>();
      for (; time.isPresent() && time.get().span().start() < sentence.span().end(); time = next(times)) {
        values.add(time.get().value());
      }
      SentenceKey key = new SentenceKey(sentence.text(), values);
      for (Asked asked : checks) {
        inspect(asked, sentence, key, basis);
      }
    }
    checks.forEach(this::tellFailure);
  }

  private static Optional<TemporalExpression> next(Iterator<TemporalExpression> times) {
    return times.hasNext() ? Optional.of(times.next()) : Optional.empty();
  }

  private void inspect(Asked asked, Sentence sentence, SentenceKey key, SentenceAnswers.Basis basis) {
    int start = sentence.span().start();
    try {
      answers
          .get(basis, asked.id(), key, () -> relative(asked.check.inspect(sentence, context), sentence))
          .forEach(finding -> sink.found(finding.shift(start)));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      asked.failedSentences++;
      asked.firstCause = asked.firstCause.or(() -> Optional.of(e));
    }
  }

  private void tellFailure(Asked asked) {
    asked.firstCause.ifPresent(cause -> {
      String where = asked.failedSentences == 1 ? "in one sentence" : "in " + asked.failedSentences + " sentences";
      sink.failed(new Failure(asked.id().value(), Guard.describe(cause) + " (" + where + ")", cause));
    });
  }

  private static List<Finding> relative(List<Finding> findings, Sentence sentence) {
    return findings.stream()
        .map(finding -> {
          requireWithin(finding, sentence.span());
          return finding.shift(-sentence.span().start());
        })
        .toList();
  }

  /** A place elsewhere would be wrong as soon as the sentence moves. */
  private static void requireWithin(Finding finding, Span sentence) {
    boolean within = sentence.contains(finding.span())
        && finding.related().stream().allMatch(place -> sentence.contains(place.span()))
        && finding.fixes().stream()
            .flatMap(fix -> fix.edits().stream())
            .allMatch(edit -> sentence.contains(edit.span()));
    if (!within) {
      throw new IllegalStateException("a sentence check spoke of a place outside its sentence: " + finding.message());
    }
  }
}
