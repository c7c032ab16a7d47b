package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Finds people under "his French counterpart": the office is that of France with the role of somebody named before in
 * the sentence. Only of who did hold such an office at some time, since a counterpart may be any other minister too.
 */
final class Counterparts {

  private static final String COUNTERPART = "counterpart";
  private static final Set<List<String>> HEADS_OF_GOVERNMENT = Set.of(List.of("prime", "minister"), List.of("premier"),
      List.of("chancellor"), List.of("federal", "chancellor"), List.of("taoiseach"));

  private final Holders holders;
  /** By the words of the adjective, the last first. */
  private final WordTrie<Set<Office>> byAdjective = new WordTrie<>();

  Counterparts(Holders holders, List<Office> offices) {
    this.holders = holders;
    for (Office office : offices) {
      for (List<String> adjective : OfficeNames.of(office).adjectives()) {
        List<String> reversed = new ArrayList<>(adjective);
        Collections.reverse(reversed);
        byAdjective.at(reversed, LinkedHashSet::new).add(office);
      }
    }
  }

  /** @param day the wire's own */
  List<OfficeMention> in(Sentence sentence, LocalDate day) {
    if (!sentence.text().contains(COUNTERPART)) {
      return List.of();
    }
    List<Word> words = Words.of(sentence);
    List<OfficeMention> found = new ArrayList<>();
    for (int at = 1; at + 1 < words.size(); at++) {
      if (words.get(at).is(COUNTERPART)) {
        mention(sentence, words, at, day).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<OfficeMention> mention(Sentence sentence, List<Word> words, int at, LocalDate day) {
    int nameStart = words.get(at + 1).is(",") ? at + 2 : at + 1;
    Optional<PersonNames.Found> name =
        nameStart < words.size() ? holders.mentions().nameAt(words, nameStart) : Optional.empty();
    Optional<WordTrie.Found<Set<Office>>> adjective = byAdjective.longest(
        back -> at - 1 - back >= 0 ? Optional.of(words.get(at - 1 - back).plain()) : Optional.empty());
    if (name.isEmpty() || adjective.isEmpty() || !Guards.allow(words, at - adjective.get().length(), false)) {
      return Optional.empty();
    }
    Set<List<String>> roles = rolesBefore(words, at, day);
    List<Office> offices = adjective.get().value().stream()
        .filter(office -> OfficeNames.of(office).roles().stream().map(Counterparts::kind).anyMatch(roles::contains))
        .toList();
    int start = words.get(at - adjective.get().length()).span().start();
    Span title = new Span(start, words.get(at).span().end());
    OfficeMention mention = new OfficeMention(sentence, title, OptionalInt.of(start), false, offices,
        new Span(words.get(nameStart).span().start(), words.get(name.get().end() - 1).span().end()),
        List.copyOf(name.get().people()));
    return mention.terms().isEmpty() ? Optional.empty() : Optional.of(mention);
  }

  /** Offices that are called otherwise in other countries: one word stands for all. */
  private static List<String> kind(List<String> role) {
    boolean foreign = role.contains("foreign") || role.equals(List.of("secretary", "of", "state"));
    return foreign ? List.of("foreign") : HEADS_OF_GOVERNMENT.contains(role) ? List.of("government") : role;
  }

  /** The kinds of office that those named before held on that day. */
  private Set<List<String>> rolesBefore(List<Word> words, int end, LocalDate day) {
    Set<List<String>> roles = new HashSet<>();
    int at = 0;
    while (at < end) {
      Optional<PersonNames.Found> name = holders.mentions().nameAt(words, at);
      Optional<Person> person = name.filter(it -> it.people().size() == 1).map(it -> it.people().iterator().next());
      if (name.isEmpty()) {
        person = holders.withLastName(words.get(at), day).map(Term::person);
      }
      person.ifPresent(it -> holders.of(it).stream().filter(term -> term.surelyCovers(day))
          .forEach(term -> OfficeNames.of(term.office()).roles().forEach(role -> roles.add(kind(role)))));
      at = name.map(PersonNames.Found::end).orElse(at + 1);
    }
    return roles;
  }
}
