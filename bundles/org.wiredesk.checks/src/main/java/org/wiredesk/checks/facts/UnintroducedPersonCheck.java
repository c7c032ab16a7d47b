package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds holders of an office who have a bare last name throughout the wire: neither first name nor office. */
public final class UnintroducedPersonCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "fact-person-not-introduced", "Person never introduced", FindingKind.NAME, Severity.MINOR,
      MqmCategory.AWKWARD_STYLE, ItsType.STYLE);

  private static final int TELLING_LENGTH = 6;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Wire wire = context.wire();
    Optional<LocalDate> day = wire.date().map(WireDate::day);
    if (day.isEmpty()) {
      return List.of();
    }
    Holders holders = context.facts().view(Holders.class, Holders::new);
    int body = wire.headline().map(Span::end).orElse(0);
    Map<Term, List<BareName>> byHolder = new LinkedHashMap<>();
    for (Sentence sentence : wire.sentences()) {
      List<Word> words = Words.of(sentence);
      for (int i = 0; i < words.size() && sentence.span().start() >= body; i++) {
        BareName name = new BareName(words, i);
        holders.withLastName(words.get(i), day.get())
            .ifPresent(term -> byHolder.computeIfAbsent(term, key -> new ArrayList<>()).add(name));
      }
    }
    List<Finding> findings = new ArrayList<>();
    byHolder.forEach((term, names) -> unintroduced(term, names, context)
        .map(place -> finding(term, place, day.get(), wire)).ifPresent(findings::add));
    return findings;
  }

  /** The first place in the wire's own words, where none of all places says who it is. */
  private static Optional<Span> unintroduced(Term term, List<BareName> names, CheckContext context) {
    return names.stream().anyMatch(BareName::mayBeIntroduced)
        ? Optional.empty()
        : names.stream().filter(BareName::isPerson).map(BareName::span)
            .filter(place -> !context.mentions().quotations().contains(place)).findFirst()
            .filter(place -> isNothingElse(place.of(context.wire().text()), context))
            .filter(place -> isWrittenSo(place.of(context.wire().text()), term.person()));
  }

  /** May, Brown and Major are words too. */
  private static boolean isNothingElse(String name, CheckContext context) {
    return !context.facts().view(ThingNames.class, ThingNames::new).has(name)
        && context.mentions().names().words().stream().anyMatch(word ->
            word.text().equals(name) && word.free() && !word.common());
  }

  /** A short word is somebody's name only as the book writes it: a Turk is not Danilo Türk. */
  private static boolean isWrittenSo(String name, Person person) {
    return name.length() >= TELLING_LENGTH
        || person.naming().right().stream().anyMatch(right -> right.endsWith(" " + name));
  }

  private static Finding finding(Term term, Span place, LocalDate day, Wire wire) {
    String name = term.person().name();
    String surname = place.of(wire.text());
    return Finding.of(INFO, place, "“" + surname + "” is never introduced: no first name, no office in this wire")
        .because("The fact book has " + name + " as " + term.office().name() + " " + term.when()
            + ". A wire gives first name and office at the first mention, unless somebody else is meant.")
        .suggest(term.office().naming().right().stream().filter(title -> !title.contains(" of ")).findFirst()
            .map(title -> title + " " + name).orElse(name));
  }
}
