package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Somebody who is said to be a former, future or outgoing holder of an office: "former President Ada Example".
 *
 * @param word that says so, with the blank or hyphen between it and the title
 */
record StandingMention(OfficeMention mention, Standing standing, Span word) {

  /** The terms of the only one who is called so; none when there are several. */
  List<Term> terms() {
    return mention.people().size() == 1 ? mention.terms() : List.of();
  }

  Finding finding(CheckInfo info, Wire wire, LocalDate day) {
    List<Term> terms = terms();
    Term term = terms.stream().filter(it -> it.surelyCovers(day)).findFirst().orElse(terms.get(0));
    boolean holds = term.surelyCovers(day);
    String message = standing.message(term, holds, DayWords.of(day));
    String why = "The fact book has " + term.person().name() + " in this office "
        + terms.stream().map(Term::when).distinct().collect(Collectors.joining(", and ")) + "." + standing.advice();
    Span span = new Span(Math.min(word.start(), mention.span().start()), Math.max(word.end(), mention.span().end()));
    Finding finding = Citation.on(
        Finding.of(info, span, message), why, terms.stream().map(Term::reference).distinct().toList());
    if (wire.dayPlace().isPresent()) {
      finding = finding.relatedTo(wire.dayPlace().get(), "the wire's own date, " + DayWords.of(day));
    }
    return finding.withFix(fix(span, wire.text(), holds));
  }

  /** Without the word where the office is held, else "former". */
  private Fix fix(Span whole, String text, boolean holds) {
    boolean behind = word.start() > mention.title().start();
    int at = behind ? whole.start() : word.start();
    boolean capital =
        behind ? at == mention.sentence().span().start() : Character.isUpperCase(text.charAt(word.start()));
    TextEdit former = new TextEdit(new Span(at, behind ? at : word.end()), capital ? "Former " : "former ");
    TextEdit without = capital && !behind ? opening(text) : new TextEdit(word, "");
    List<TextEdit> edits = new ArrayList<>();
    String next = holds ? text.substring(behind ? at : word.end()) : "former";
    IndefiniteArticle.edit(text, at, next).ifPresent(edits::add);
    if (!holds) {
      edits.add(former);
    }
    if (holds || behind) {
      edits.add(without);
    }
    return Rewording.of(text, whole, edits);
  }

  /** The title takes over the capital of the word. */
  private TextEdit opening(String text) {
    Span first = new Span(word.end(), word.end() + 1);
    return new TextEdit(new Span(word.start(), first.end()), first.of(text).toUpperCase(Locale.ROOT));
  }
}
