package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.QuotationScope;
import org.wiredesk.checks.api.phrases.RuleExample;
import org.wiredesk.checks.api.phrases.Wording;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.language.desk.Because;
import org.wiredesk.rules.language.desk.Clause;
import org.wiredesk.rules.language.desk.DeskPackage;
import org.wiredesk.rules.language.desk.Flags;
import org.wiredesk.rules.language.desk.Keeps;
import org.wiredesk.rules.language.desk.QuotationContext;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.Says;
import org.wiredesk.rules.language.desk.Setting;
import org.wiredesk.rules.language.desk.Suggest;
import org.wiredesk.rules.language.desk.Unless;
import org.wiredesk.rules.language.desk.When;

/** Reads one phrase rule. */
final class RuleReader {

  private final PackHeader pack;
  private final Problems problems;
  private final PatternReader patterns;
  private final List<Phrase> when = new ArrayList<>();
  private final List<Phrase> unless = new ArrayList<>();
  private final List<Wording> suggestions = new ArrayList<>();
  private final List<RuleExample> flags = new ArrayList<>();
  private final List<RuleExample> keeps = new ArrayList<>();
  private final Set<Class<?>> once = new HashSet<>();
  private Wording says = Wording.of("");
  private String because = "";
  private QuotationScope quotations = QuotationScope.ANYWHERE;
  private Settings settings;

  private RuleReader(PackHeader pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
    this.patterns = new PatternReader(problems);
    this.settings = pack.settings();
  }

  /** Empty when something is wrong with it. */
  static Optional<PhraseRule> read(RuleEntry rule, PackHeader pack, Problems problems) {
    int before = problems.errors();
    PhraseRule read = new RuleReader(pack, problems).rule(rule);
    return problems.errors() == before ? Optional.of(read) : Optional.empty();
  }

  private PhraseRule rule(RuleEntry rule) {
    rule.getClauses().forEach(this::readPattern);
    rule.getClauses().forEach(this::readOther);
    requireParts(rule);
    CheckInfo info = new CheckInfo(
        new CheckId(PhraseRule.PREFIX + pack.id() + ":" + rule.getName()), Quoted.text(rule.getTitle()), pack.title(),
        Categories.kind(settings.category()), settings.severity(), settings.category(),
        Categories.itsType(settings.category()), settings.on());
    return new PhraseRule(
        info, problems.place(rule), settings.originals(), quotations, when, unless, says, because, suggestions, flags,
        keeps);
  }

  /** First, for wordings speak of the labels in patterns. */
  private void readPattern(Clause clause) {
    if (clause instanceof When written && written.getPattern() != null) {
      when.add(patterns.read(written.getPattern()));
    } else if (clause instanceof Unless written && written.getPattern() != null) {
      unless.add(patterns.read(written.getPattern()));
    }
  }

  private void readOther(Clause clause) {
    if (clause instanceof Because written) {
      requireOnce(written, Because.class, "because");
      because = Quoted.text(written.getText());
    } else if (clause instanceof Says written) {
      requireOnce(written, Says.class, "says");
      says = wording(written, written.getText());
    } else if (clause instanceof Suggest written) {
      requireOnce(written, Suggest.class, "suggest");
      written.getTexts().forEach(text -> suggestions.add(wording(written, text)));
    } else if (clause instanceof Flags written) {
      Optional<String> fix = Optional.ofNullable(written.getFix()).map(Quoted::text);
      example(written, written.getText(), fix, true).ifPresent(flags::add);
    } else if (clause instanceof Keeps written) {
      example(written, written.getText(), Optional.empty(), false).ifPresent(keeps::add);
    } else if (clause instanceof QuotationContext written) {
      requireOnce(written, QuotationContext.class, "quotations");
      quotations = written.isInside() ? QuotationScope.INSIDE : QuotationScope.OUTSIDE;
    } else if (clause instanceof Setting written) {
      requireOnce(written, written.eClass().getInstanceClass(), "setting");
      settings = settings.with(written, problems);
    }
  }

  private void requireOnce(EObject clause, Class<?> kind, String name) {
    if (!once.add(kind)) {
      problems.error(clause, Code.DUPLICATE, "this rule has two of the clause “" + name + "”; it can have one");
    }
  }

  private Wording wording(EObject at, String text) {
    try {
      return new WordingReader(patterns.labels()).read(Quoted.text(text));
    } catch (WordingReader.BadWordingException e) {
      problems.error(at, Code.BAD_WORDING, e.getMessage());
      return Wording.of("");
    }
  }

  private Optional<RuleExample> example(EObject at, String text, Optional<String> fix, boolean marked) {
    try {
      CheckPage.Example example = ExampleReader.read(Quoted.text(text));
      if (example.marks().isEmpty() == marked) {
        throw new IllegalArgumentException(marked
            ? "nothing is marked: put the words that the rule finds in [brackets]"
            : "nothing may be found in what a rule keeps, so it has no [brackets]");
      }
      return Optional.of(new RuleExample(example, fix, problems.place(at)));
    } catch (IllegalArgumentException e) {
      problems.error(at, Code.BAD_EXAMPLE, e.getMessage());
      return Optional.empty();
    }
  }

  private void requireParts(RuleEntry rule) {
    if (when.isEmpty()) {
      problems.error(rule, DeskPackage.Literals.ENTRY__NAME, 0, Code.MISSING_PATTERN,
          "this rule looks for nothing: give it a “when”");
    }
    if (rule.getClauses().stream().noneMatch(Flags.class::isInstance)) {
      problems.warn(rule, DeskPackage.Literals.ENTRY__NAME, 0, Code.MISSING_EXAMPLE,
          "nobody can see what this rule does: give it a “flags” with an example");
    }
    if (because.isEmpty()) {
      problems.warn(rule, DeskPackage.Literals.ENTRY__NAME, 0, Code.MISSING_REASON,
          "this rule does not say why: give it a “because”");
    }
  }
}
