package org.wiredesk.languagetool;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.Tagger;

/**
 * LanguageTool's rules for English, over the wire's own sentences. The analysis of a sentence and what was found in it
 * are kept, so that after an edit only changed sentences are analysed again. Loads a language when first asked for it.
 */
public final class LanguageToolProvider implements CheckProvider {

  /** Some fifty wires; at about two hundred bytes of analysis for each character these are 80 MB. */
  private static final int REMEMBERED_LENGTH = 400_000;
  private static final int CANCEL_POLL_MILLIS = 50;
  private static final int PROCESSORS = Math.min(2, Runtime.getRuntime().availableProcessors());

  /** Loads what a pair of languages needs; takes seconds. */
  interface Loader {
    Grammar load(LanguagePair pair) throws IOException;
  }

  private static final TaggedChecks NO_OTHERS = new TaggedChecks(List.of(), id -> Optional.empty());

  private final Loader loader;
  private final TaggedChecks taggedChecks;
  private final Crew crew;
  private final RecentSentences recent = new RecentSentences(REMEMBERED_LENGTH);
  private final Map<LanguagePair, CompletableFuture<Grammar>> grammars = new ConcurrentHashMap<>();

  /** Works on two threads, or on one where there is only one processor. */
  public LanguageToolProvider() {
    this(PROCESSORS);
  }

  /**
   * Runs other checks too, which share the analysis of each sentence.
   *
   * @param pages the help page of one of them, by its id
   */
  public LanguageToolProvider(List<TaggedCheck> others, Function<CheckId, Optional<CheckPage>> pages) {
    this(PROCESSORS, pair -> Grammar.load(pair, QuietDefaults.load()), new TaggedChecks(others, pages));
  }

  /** @param threads how many may work on one wire at a time, the caller's own included */
  public LanguageToolProvider(int threads) {
    this(threads, QuietDefaults.load());
  }

  LanguageToolProvider(int threads, QuietDefaults quiet) {
    this(threads, pair -> Grammar.load(pair, quiet));
  }

  LanguageToolProvider(int threads, Loader loader) {
    this(threads, loader, NO_OTHERS);
  }

  private LanguageToolProvider(int threads, Loader loader, TaggedChecks taggedChecks) {
    this.crew = new Crew(threads);
    this.loader = loader;
    this.taggedChecks = taggedChecks;
  }

  @Override
  public String name() {
    return "LanguageTool";
  }

  /** Begins to load what the profile's languages need, and returns at once. */
  public void prepare(CheckProfile profile) {
    if (profile.isEnglish()) {
      loading(LanguagePair.of(profile));
    }
  }

  @Override
  public List<CheckInfo> checks(CheckProfile profile) {
    return profile.isEnglish()
        ? Stream.concat(grammar(profile).catalog().all().stream(), taggedChecks.infos().stream()).toList()
        : List.of();
  }

  @Override
  public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
    return id.value().startsWith(RuleChoice.PREFIX) && profile.isEnglish()
        ? RulePages.page(id, grammar(profile).catalog())
        : taggedChecks.page(id);
  }

  @Override
  public void check(CheckContext context, FindingSink sink) {
    steps(context, sink).forEachRemaining(Runnable::run);
  }

  /** One step a chunk of the wire. */
  @Override
  public Iterator<Runnable> steps(CheckContext context, FindingSink sink) {
    TaggedChecks others = taggedChecks.under(context.profile());
    boolean wanted = RuleChoice.of(context.profile()).concernsLanguageTool() || !others.isEmpty();
    return wanted && context.profile().isEnglish()
        ? new Steps(context, others, sink)
        : Collections.emptyIterator();
  }

  /** A tagger for the profile's variant of English. */
  public Tagger tagger(CheckProfile profile) {
    return wire -> grammar(profile).with(runner -> wire.sentences().stream()
        .filter(sentence -> sentence.span().length() <= Segments.MAX_LENGTH)
        .map(sentence -> Tagging.of(runner.analyse(sentence.text()), sentence, sentence.span().start()))
        .filter(sentence -> !sentence.words().isEmpty())
        .toList());
  }

  /** What was analysed last, for others who look at the same sentences. */
  RecentSentences recent() {
    return recent;
  }

  Crew crew() {
    return crew;
  }

  private CompletableFuture<Grammar> loading(LanguagePair pair) {
    return grammars.computeIfAbsent(pair, key -> {
      CompletableFuture<Grammar> loading = new CompletableFuture<>();
      crew.start(() -> {
        try {
          loading.complete(loader.load(key));
        } catch (IOException | RuntimeException | Error e) {
          grammars.remove(key, loading);
          loading.completeExceptionally(e);
        }
      });
      return loading;
    });
  }

  private Grammar grammar(CheckProfile profile) {
    return loading(LanguagePair.of(profile)).join();
  }

  /** Waits as long as somebody wants the answer; what is being loaded then stays for the next run. */
  private Optional<Grammar> grammar(CheckProfile profile, FindingSink sink) {
    CompletableFuture<Grammar> loading = loading(LanguagePair.of(profile));
    while (!sink.isCancelled()) {
      try {
        return Optional.of(loading.get(CANCEL_POLL_MILLIS, TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        continue;
      } catch (ExecutionException e) {
        sink.failed(new Failure(name(), "LanguageTool cannot be loaded: " + e.getCause(), e.getCause()));
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Through the chunks of a wire, unless LanguageTool cannot be loaded. */
  private final class Steps implements Iterator<Runnable> {

    private final Iterator<Chunk> chunks;
    private final CheckContext context;
    private final TaggedChecks others;
    private final FindingSink sink;
    private boolean givenUp;

    Steps(CheckContext context, TaggedChecks others, FindingSink sink) {
      this.chunks = Chunk.of(context.wire()).iterator();
      this.context = context;
      this.others = others;
      this.sink = sink;
    }

    @Override
    public boolean hasNext() {
      return !givenUp && chunks.hasNext();
    }

    @Override
    public Runnable next() {
      Chunk chunk = chunks.next();
      return () -> grammar(context.profile(), sink)
          .ifPresentOrElse(grammar -> check(chunk, grammar), () -> givenUp = true);
    }

    private void check(Chunk chunk, Grammar grammar) {
      RuleChoice choice = RuleChoice.of(context.profile());
      new ChunkCheck(chunk, grammar, choice, recent, others, sink).run(crew, context);
    }
  }
}
