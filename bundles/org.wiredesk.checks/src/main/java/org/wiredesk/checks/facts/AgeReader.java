package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Reads whose ages a sentence tells: "Ada Example, 63,", "(aged 63)", "the 63-year-old president". */
final class AgeReader {

  private static final int YOUNGEST = 15;
  private static final int MOST_BEFORE_NAME = 4;
  private static final Set<String> ENDS = Set.of(",", ".", ")", ";", "–", "—");
  private static final Set<String> ROLES = Set.of("leader", "politician", "president", "prime", "minister",
      "chancellor", "premier", "foreign", "secretary", "state", "general", "king", "queen", "emperor", "monarch",
      "head", "chief", "of", "statesman", "diplomat", "ruler", "incumbent", "veteran", "the", "'s", "us", "u");
  private static final Set<String> TURNING = Set.of("turned", "turns", "turn");
  private static final Set<String> BEHIND_TURNING = Set.of("on", "last", "this", "next", "in", "today", "years",
      "earlier", "and", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday");

  private final Holders holders;
  private final PeopleInWire people;
  private final CheckContext context;
  private final LocalDate day;

  AgeReader(Holders holders, PeopleInWire people, CheckContext context, LocalDate day) {
    this.holders = holders;
    this.people = people;
    this.context = context;
    this.day = day;
  }

  List<KnownAge> in(Sentence sentence) {
    List<Word> words = Words.of(sentence);
    if (words.stream().noneMatch(word -> isAge(word))) {
      return List.of();
    }
    List<KnownAge> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      Optional<PersonNames.Found> name = holders.mentions().nameAt(words, at);
      Optional<Person> person = name.filter(it -> it.people().size() == 1).map(it -> it.people().iterator().next())
          .or(() -> name.isPresent() ? Optional.empty() : lastName(words, start));
      int end = name.map(PersonNames.Found::end).orElse(at + 1);
      person.filter(it -> it.born().isPresent())
          .ifPresent(it -> behind(it, words, end).or(() -> before(it, words, start)).ifPresent(found::add));
      at = end;
    }
    if (found.isEmpty()) {
      byRole(words).ifPresent(found::add);
    }
    return found.stream().filter(age -> !isOfAnotherTime(sentence, age.place())).toList();
  }

  private Optional<Person> lastName(List<Word> words, int at) {
    boolean first = at > 0 && words.get(at - 1).capital() && !words.get(at - 1).mark()
        && !holders.mentions().endsTitle(words, at);
    boolean more = at + 1 < words.size() && words.get(at + 1).capital();
    return words.get(at).capital() && !first && !more ? people.withLastName(words.get(at)) : Optional.empty();
  }

  /** A time of another year before the age says that it is the age of then. */
  private boolean isOfAnotherTime(Sentence sentence, Span age) {
    Span before = new Span(sentence.span().start(), age.start());
    for (TemporalExpression time : context.mentions().times(before)) {
      boolean now = !(time.value() instanceof CalendarValue value)
          || value.last().getYear() >= day.getYear() - 1 && value.first().getYear() <= day.getYear()
              && value.last().getYear() >= day.minusMonths(2).getYear();
      if (!now) {
        return true;
      }
    }
    return false;
  }

  /** ", 63,", "(63)", ", aged 63.", ", a 63-year-old lawyer", "who turned 63 on Sunday", "is 63." */
  private Optional<KnownAge> behind(Person person, List<Word> words, int end) {
    int at = end;
    boolean open = is(words, at, ",") || is(words, at, "(");
    at += open ? 1 : 0;
    at += is(words, at, "who") ? 1 : 0;
    if (open && (is(words, at, "aged") || is(words, at, "now") || is(words, at, "a") || is(words, at, "an"))) {
      at++;
    }
    boolean turning = at < words.size() && TURNING.contains(words.get(at).plain());
    boolean will = is(words, at, "will") && is(words, at + 1, "turn");
    at += turning || is(words, at, "is") && !open ? 1 : will ? 2 : 0;
    if (at >= words.size() || !isAge(words.get(at))) {
      return Optional.empty();
    }
    boolean old = isYearsOld(words, at + 1);
    boolean closed = at + 1 >= words.size() || ENDS.contains(words.get(at + 1).plain());
    boolean told = turning || will ? closed || old || BEHIND_TURNING.contains(words.get(at + 1).plain())
        : old || closed && (open || at > end);
    return told ? Optional.of(age(person, words.get(at), turning || will)) : Optional.empty();
  }

  /** "the 63-year-old Ada Example", "the 63-year-old Examplian president, Ada Example". */
  private Optional<KnownAge> before(Person person, List<Word> words, int start) {
    int at = start - 1;
    int steps = 0;
    while (at >= 0 && steps < MOST_BEFORE_NAME && mayStandBetween(words, at, start)) {
      at--;
      steps++;
    }
    boolean old = at >= 2 && words.get(at).is("old") && words.get(at - 1).is("year") && isAge(words.get(at - 2));
    return old ? Optional.of(age(person, words.get(at - 2), false)) : Optional.empty();
  }

  private static boolean mayStandBetween(List<Word> words, int at, int name) {
    Word word = words.get(at);
    return !word.mark() && !word.is("old") && (word.capital() || ROLES.contains(word.plain()))
        || word.is(",") && at == name - 1;
  }

  /** "the 63-year-old president": of the only holder of such an office whom the wire names. */
  private Optional<KnownAge> byRole(List<Word> words) {
    for (int at = 0; at + 3 < words.size(); at++) {
      boolean old = isAge(words.get(at)) && words.get(at + 1).is("year") && words.get(at + 2).is("old")
          && at > 0 && words.get(at - 1).is("the");
      int role = at + 3;
      Optional<Titles.Title> title = old ? holders.mentions().titleAt(words, role) : Optional.empty();
      Optional<Person> holder = title.filter(it -> isClosed(words, role + it.length())).flatMap(this::onlyHolder);
      if (holder.filter(it -> it.born().isPresent()).isPresent()) {
        return Optional.of(age(holder.get(), words.get(at), false));
      }
    }
    return Optional.empty();
  }

  private static boolean isClosed(List<Word> words, int at) {
    return at >= words.size()
        || !words.get(at).capital() && !words.get(at).is("of") && !words.get(at).is("'s") && !words.get(at).is(",");
  }

  private Optional<Person> onlyHolder(Titles.Title title) {
    List<Person> holders = people.named().stream()
        .filter(person -> person.tenures().stream().anyMatch(tenure -> tenure.covers(day) && isIn(tenure, title)))
        .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static boolean isIn(Tenure tenure, Titles.Title title) {
    return title.offices().stream().anyMatch(office -> office.name().equals(tenure.office()));
  }

  private KnownAge age(Person person, Word figures, boolean turning) {
    return new KnownAge(person, figures.span(), Integer.parseInt(figures.plain()), turning, day);
  }

  private static boolean isYearsOld(List<Word> words, int at) {
    return (is(words, at, "year") || is(words, at, "years")) && is(words, at + 1, "old");
  }

  private static boolean is(List<Word> words, int at, String text) {
    return at < words.size() && words.get(at).is(text);
  }

  private static boolean isAge(Word word) {
    return word.plain().length() == 2 && word.plain().chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word.plain()) >= YOUNGEST;
  }
}
