package org.wiredesk.rules.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseForms;
import org.wiredesk.checks.api.phrases.PhraseForms.UnfitPhraseException;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.language.desk.Edge;
import org.wiredesk.rules.language.desk.Element;
import org.wiredesk.rules.language.desk.Gap;
import org.wiredesk.rules.language.desk.Item;
import org.wiredesk.rules.language.desk.Marked;
import org.wiredesk.rules.language.desk.Pattern;
import org.wiredesk.rules.language.desk.Sequence;

/** Reads what a rule looks for. */
final class PatternReader {

  /** Of a gap and of a repetition: a longer reach is not one phrase any more. */
  static final int MAX_TIMES = 10;

  private final Problems problems;
  private final TokenReader tokens;
  private final Set<String> labels = new HashSet<>();

  PatternReader(Problems problems) {
    this.problems = problems;
    this.tokens = new TokenReader(problems);
  }

  /** All labels of the patterns read so far. */
  Set<String> labels() {
    return labels;
  }

  Phrase read(Pattern pattern) {
    Phrase phrase = choice(pattern);
    try {
      PhraseForms.of(phrase);
    } catch (UnfitPhraseException e) {
      problems.error(pattern, Code.UNFIT_PATTERN, "this pattern cannot be used: " + e.getMessage());
    }
    return phrase;
  }

  private Phrase choice(Pattern pattern) {
    List<Phrase> branches = pattern.getBranches().stream().map(this::sequence).toList();
    return branches.size() == 1 ? branches.get(0) : Choices.of(branches);
  }

  private Phrase sequence(Sequence sequence) {
    List<Phrase> parts = new ArrayList<>();
    boolean marked = false;
    for (Element element : sequence.getElements()) {
      if (element instanceof Marked && marked) {
        problems.error(element, Code.UNFIT_PATTERN, "a pattern can have one pair of [brackets] only");
      }
      marked |= element instanceof Marked;
      parts.add(element(element));
    }
    return parts.size() == 1 ? parts.get(0) : new Phrase.Sequence(parts);
  }

  private Phrase element(Element element) {
    if (element instanceof Edge edge) {
      return new Phrase.Edge(edge.isStart());
    } else if (element instanceof Gap gap) {
      List<TokenTest> not = gap.getException() == null ? List.of() : tokens.tests(gap.getException());
      return new Phrase.Gap(TokenPattern.ANY.except(not), times(gap, gap.getMax()));
    } else if (element instanceof Marked marked) {
      if (isInBrackets(marked)) {
        problems.error(marked, Code.UNFIT_PATTERN, "[brackets] within [brackets]");
      }
      return new Phrase.Marked(choice(marked.getPattern()));
    }
    return item((Item) element);
  }

  private static boolean isInBrackets(EObject marked) {
    for (EObject outer = marked.eContainer(); outer != null; outer = outer.eContainer()) {
      if (outer instanceof Marked) {
        return true;
      }
    }
    return false;
  }

  private Phrase item(Item item) {
    Phrase phrase = item.getGroup() != null ? choice(item.getGroup()) : tokens.read(item.getToken());
    if (item.isOptional()) {
      phrase = new Phrase.Repeat(phrase, 0, 1);
    } else if (item.getMin() != null) {
      int max = times(item, item.getMax() == null ? item.getMin() : item.getMax());
      int min = Math.min(max, item.getMax() == null ? max : number(item.getMin()));
      phrase = new Phrase.Repeat(phrase, min, max);
    }
    if (item.getLabel() == null) {
      return phrase;
    }
    labels.add(item.getLabel());
    return new Phrase.Labelled(item.getLabel(), phrase);
  }

  private int times(EObject at, String written) {
    int times = number(written);
    if (times < 1 || times > MAX_TIMES) {
      problems.error(at, Code.UNFIT_PATTERN, "a number of words is from 1 to " + MAX_TIMES + ", not " + written);
    }
    return Math.max(1, Math.min(times, MAX_TIMES));
  }

  /** A number of words; something out of reach where it is none. */
  private static int number(String written) {
    if (written == null || written.length() > 4 || written.indexOf('.') >= 0) {
      return -1;
    }
    return new BigDecimal(written).intValue();
  }
}
