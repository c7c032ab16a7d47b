package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.WireDate;

/** Finds ages that do not follow from the year of birth in the same sentence: "born in 1950, aged 60" in 2015. */
public final class AgeMismatchCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-age-mismatch", "Age does not fit the year of birth", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  private static final int OLDEST = 120;
  private static final int WORDS_FROM_BIRTH = 8;
  /** With these an age may be that of another year. */
  private static final Set<String> OF_ANOTHER_YEAR = Set.of("died", "dies", "death", "dead", "killed", "murdered",
      "shot", "when", "then", "at", "until", "before", "after", "later", "became", "was", "had", "who", "son",
      "daughter", "father", "mother", "wife", "husband", "brother", "sister", "and", "to", "with", "by", "passed", "drowned", "late");

  private record Person(NamedYear birth, Age age) {}

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    return context.wire().date().map(WireDate::day)
        .map(today -> TimedSentence.of(context).stream()
            .flatMap(sentence -> person(sentence, text))
            .filter(person -> isWrong(person, today))
            .map(person -> finding(person, today, text))
            .toList())
        .orElse(List.of());
  }

  /** Of a sentence with one year, that of a birth, and one age. */
  private static Stream<Person> person(TimedSentence sentence, String text) {
    List<NamedYear> years = sentence.times().stream().flatMap(time -> NamedYear.of(time, text).stream()).toList();
    int start = sentence.sentence().span().start();
    int end = sentence.sentence().span().end();
    boolean birth = years.size() == 1
        && Words.before(text, start, years.get(0).place().start(), WORDS_FROM_BIRTH).contains("born")
        && !Words.hasAny(Words.between(text, start, end), OF_ANOTHER_YEAR);
    Optional<Age> age = birth ? Age.only(text, sentence.sentence().span()) : Optional.empty();
    return age.stream().map(it -> new Person(years.get(0), it));
  }

  private static boolean isWrong(Person person, LocalDate today) {
    int age = today.getYear() - person.birth().year();
    return age >= 0 && age <= OLDEST && (person.age().years() > age || person.age().years() < age - 1);
  }

  private static Finding finding(Person person, LocalDate today, String text) {
    int age = today.getYear() - person.birth().year();
    return Finding.of(INFO, person.age().place(), "Who was born in " + person.birth().year() + " turns " + age + " in "
            + today.getYear() + ", not " + person.age().years())
        .because("The wire is of " + DayWords.of(today) + ".")
        .relatedTo(person.birth().place(), "the year of birth")
        .suggest(String.valueOf(age))
        .suggest(String.valueOf(age - 1));
  }
}
