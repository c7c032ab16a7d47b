package org.wiredesk.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.WireCheck;

/**
 * Makes a provider of checks that are written as classes. Keeps what sentence checks answered, so that after an edit
 * only the changed sentences are inspected again; checks of the whole wire are always asked, those that need its original
 * where it is at hand.
 */
public final class ClassChecks implements CheckProvider {

  private final String name;
  private final List<SentenceCheck> sentenceChecks;
  private final List<WireCheck> wireChecks;
  private final List<BitextCheck> bitextChecks;
  private final List<Check> checks;
  private final List<CheckInfo> infos;
  private final Function<CheckId, Optional<CheckPage>> pages;
  private final SentenceAnswers answers = new SentenceAnswers(SentenceAnswers.DEFAULT_CHARACTERS);

  /**
   * @param pages the help page of a check, by its id
   * @throws IllegalArgumentException if two checks have one id
   */
  public ClassChecks(String name, List<? extends Check> checks, Function<CheckId, Optional<CheckPage>> pages) {
    this.name = name;
    this.sentenceChecks = only(SentenceCheck.class, checks);
    this.wireChecks = only(WireCheck.class, checks);
    this.bitextChecks = only(BitextCheck.class, checks);
    this.checks = List.copyOf(checks);
    this.infos = checks.stream().map(Check::info).toList();
    this.pages = pages;
    requireDistinct(infos);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<CheckInfo> checks(CheckProfile profile) {
    return checks.stream().filter(check -> check.reads(profile.locale())).map(Check::info).toList();
  }

  @Override
  public void check(CheckContext context, FindingSink sink) {
    CheckProfile profile = context.profile();
    List<SentenceCheck> sentenceChecksToRun =
        sentenceChecks.stream().filter(check -> runs(check, profile)).toList();
    if (!sentenceChecksToRun.isEmpty()) {
      new SentenceRun(sentenceChecksToRun, answers, context, sink).run();
    }
    ask(wireChecks, check -> check.inspect(context), profile, sink);
    context.bitext().ifPresent(bitext -> ask(bitextChecks, check -> check.inspect(bitext, context), profile, sink));
  }

  private static <C extends Check> void ask(
      List<C> checks, Function<C, List<Finding>> inspect, CheckProfile profile, FindingSink sink) {
    for (C check : checks) {
      if (sink.isCancelled()) {
        return;
      }
      if (runs(check, profile)) {
        Guard.run(check.info().id().value(), sink, () -> inspect.apply(check).forEach(sink::found));
      }
    }
  }

  @Override
  public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
    return infos.stream().anyMatch(info -> info.id().equals(id)) ? pages.apply(id) : Optional.empty();
  }

  private static boolean runs(Check check, CheckProfile profile) {
    return profile.runs(check.info()) && check.reads(profile.locale());
  }

  private static void requireDistinct(List<CheckInfo> infos) {
    Set<CheckId> seen = new HashSet<>();
    for (CheckInfo info : infos) {
      if (!seen.add(info.id())) {
        throw new IllegalArgumentException("two checks are called " + info.id());
      }
    }
  }

  private static <T> List<T> only(Class<T> kind, List<? extends Check> checks) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
