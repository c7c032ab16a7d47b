package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Somebody under a title that was not theirs on the wire's day.
 *
 * @param terms those in which they held it at another time; empty when they never did
 * @param onThatDay who held it then, as far as the book knows for certain
 */
record OfficeDoubt(OfficeMention mention, List<Term> terms, List<Term> onThatDay, LocalDate day) {

  Finding finding(CheckInfo info, Wire wire) {
    Finding finding = Citation.on(Finding.of(info, mention.span(), message()), (theirs() + others()).strip(), facts());
    Optional<Span> place = wire.dayPlace();
    if (place.isPresent()) {
      finding = finding.relatedTo(place.get(), "the wire's own date, " + DayWords.of(day));
    }
    if (mention.rolePlace().isPresent() && terms.stream().anyMatch(term -> term.isOver(day))) {
      finding = finding.withFix(former(wire.text(), mention.rolePlace().getAsInt()));
    }
    return onThatDay.size() == 1 ? finding.withFix(otherName(onThatDay.get(0).person().name(), wire.text())) : finding;
  }

  /** The terms that it speaks of, each at its line, with what the office was compared with. */
  private List<FactReference> facts() {
    return Stream.concat(theirTerms(), onThatDay.stream()).map(Term::reference).distinct().toList();
  }

  private String message() {
    return person() + " was not " + office() + " on " + DayWords.of(day);
  }

  private String person() {
    return terms.stream().findFirst().map(term -> term.person().name())
        .orElseGet(() -> mention.people().get(0).name());
  }

  private String office() {
    return terms.stream().findFirst().map(term -> term.office().name())
        .orElseGet(() -> onThatDay.get(0).office().name());
  }

  private String theirs() {
    if (terms.isEmpty()) {
      return "The fact book never has " + person() + " in this office. ";
    }
    return "The fact book has " + person() + " in this office "
        + theirTerms().map(Term::when).collect(Collectors.joining(", and ")) + ". ";
  }

  private Stream<Term> theirTerms() {
    return terms.stream()
        .filter(term -> term.person().name().equals(person()) && term.office().name().equals(office()));
  }

  private String others() {
    return onThatDay.stream()
        .map(term -> "On that day it has " + term.person().name() + ", " + term.when() + ". ")
        .collect(Collectors.joining());
  }

  /** "former Prime Minister of Italy Matteo Renzi". */
  private Fix former(String text, int at) {
    boolean opens = at == mention.sentence().span().start();
    TextEdit former = new TextEdit(new Span(at, at), opens ? "Former " : "former ");
    Optional<TextEdit> article = IndefiniteArticle.edit(text, at, former.replacement());
    return Rewording.of(text, mention.span(), Stream.concat(article.stream(), Stream.of(former)).toList());
  }

  private Fix otherName(String name, String text) {
    return Rewording.of(text, mention.span(), List.of(new TextEdit(mention.name(), name)));
  }
}
