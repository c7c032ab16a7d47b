package org.wiredesk.checks.api.phrases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.text.Span;

/**
 * Spells a phrase out into all token sequences that it stands for: each optional part with and without it, each repeated
 * part once for each number of times, each choice once for each branch.
 */
public final class PhraseForms {

  /** More would slow every wire down; no phrase that people write needs a tenth of it. */
  public static final int MAX = 256;

  /** A phrase that stands for more forms than {@link #MAX}, or for one without words. */
  public static final class UnfitPhraseException extends Exception {
    private static final long serialVersionUID = 1;

    UnfitPhraseException(String message) {
      super(message);
    }
  }

  /** A form that is not finished. */
  private record Draft(
      List<TokenPattern> tokens, int gapTokens, boolean atStart, boolean atEnd, Optional<Span> mark,
      Map<String, Span> labels) {

    static final Draft EMPTY = of(List.of(), 0);

    static Draft of(List<TokenPattern> tokens, int gapTokens) {
      return new Draft(tokens, gapTokens, false, false, Optional.empty(), Map.of());
    }

    /** None when something is asked before the start or after the end of the sentence. */
    Optional<Draft> then(Draft next) {
      if (next.atStart && !tokens.isEmpty() || atEnd && !next.tokens.isEmpty()) {
        return Optional.empty();
      }
      List<TokenPattern> joined = new ArrayList<>(tokens);
      joined.addAll(next.tokens);
      Map<String, Span> allLabels = new HashMap<>(labels);
      next.labels.forEach((label, span) -> allLabels.put(label, span.shift(tokens.size())));
      return Optional.of(new Draft(joined, gapTokens + next.gapTokens, atStart || next.atStart, atEnd || next.atEnd,
          mark.or(() -> next.mark.map(span -> span.shift(tokens.size()))), allLabels));
    }

    PhraseForm finished() {
      return new PhraseForm(
          tokens, gapTokens, atStart, atEnd, mark.orElse(new Span(0, tokens.size())), labels);
    }
  }

  private PhraseForms() {}

  /**
   * In no certain order, each once.
   *
   * @throws UnfitPhraseException with a reason that people understand
   */
  public static List<PhraseForm> of(Phrase phrase) throws UnfitPhraseException {
    Set<PhraseForm> forms = new LinkedHashSet<>();
    for (Draft draft : drafts(phrase)) {
      if (draft.tokens().isEmpty()) {
        throw new UnfitPhraseException("every word of it can be left out");
      }
      PhraseForm form = draft.finished();
      if (form.mark().start() == form.mark().end()) {
        throw new UnfitPhraseException("every word in its [brackets] can be left out");
      }
      forms.add(form);
    }
    return List.copyOf(forms);
  }

  private static List<Draft> drafts(Phrase phrase) throws UnfitPhraseException {
    if (phrase instanceof Phrase.Token token) {
      return List.of(Draft.of(List.of(token.pattern()), 0));
    } else if (phrase instanceof Phrase.Edge edge) {
      return List.of(new Draft(List.of(), 0, edge.start(), !edge.start(), Optional.empty(), Map.of()));
    } else if (phrase instanceof Phrase.Sequence sequence) {
      return sequence(sequence.parts());
    } else if (phrase instanceof Phrase.Choice choice) {
      List<Draft> all = new ArrayList<>();
      for (Phrase branch : choice.branches()) {
        all.addAll(drafts(branch));
      }
      return limited(all);
    } else if (phrase instanceof Phrase.Repeat repeat) {
      return repeated(repeat);
    } else if (phrase instanceof Phrase.Gap gap) {
      return IntStream.rangeClosed(0, gap.max()).mapToObj(n -> Draft.of(Collections.nCopies(n, gap.each()), n)).toList();
    } else if (phrase instanceof Phrase.Labelled labelled) {
      return drafts(labelled.part()).stream().map(draft -> labelled(draft, labelled.label())).toList();
    }
    return drafts(((Phrase.Marked) phrase).part()).stream().map(PhraseForms::marked).toList();
  }

  private static List<Draft> sequence(List<Phrase> parts) throws UnfitPhraseException {
    List<Draft> all = List.of(Draft.EMPTY);
    for (Phrase part : parts) {
      all = joined(all, drafts(part));
    }
    return all;
  }

  private static List<Draft> repeated(Phrase.Repeat repeat) throws UnfitPhraseException {
    List<Draft> once = drafts(repeat.part());
    List<Draft> times = List.of(Draft.EMPTY);
    List<Draft> all = new ArrayList<>();
    for (int i = 0; i <= repeat.max(); i++) {
      if (i >= repeat.min()) {
        all.addAll(times);
      }
      if (i < repeat.max()) {
        times = joined(times, once);
      }
    }
    return limited(all);
  }

  private static List<Draft> joined(List<Draft> firsts, List<Draft> seconds) throws UnfitPhraseException {
    List<Draft> all = new ArrayList<>();
    for (Draft first : firsts) {
      for (Draft second : seconds) {
        first.then(second).ifPresent(all::add);
      }
      limited(all);
    }
    return all;
  }

  private static List<Draft> limited(List<Draft> drafts) throws UnfitPhraseException {
    if (drafts.size() > MAX) {
      throw new UnfitPhraseException("it stands for more than " + MAX
          + " word orders: each optional part doubles them, and a choice of different kinds, (\"a\" | noun), counts"
          + " once for each; put words of one kind into one string, \"a|b\", use fewer optional parts, shorter gaps,"
          + " or two rules");
    }
    return drafts;
  }

  private static Draft labelled(Draft draft, String label) {
    Map<String, Span> labels = new HashMap<>(draft.labels());
    labels.put(label, new Span(0, draft.tokens().size()));
    return new Draft(draft.tokens(), draft.gapTokens(), draft.atStart(), draft.atEnd(), draft.mark(), labels);
  }

  private static Draft marked(Draft draft) {
    return new Draft(draft.tokens(), draft.gapTokens(), draft.atStart(), draft.atEnd(),
        Optional.of(new Span(0, draft.tokens().size())), draft.labels());
  }
}
