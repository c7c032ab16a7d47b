package org.wiredesk.checks.phrasing.order;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds countries that are said to be a group of countries: "Latvia is a union of 12 countries". */
public final class OneAsManyCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-one-as-many", "A country is no group of countries", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.MISTRANSLATION);

  /** The English names of the countries of ISO 3166, and those that wires use beside them. */
  private static final Set<String> COUNTRIES = Stream.concat(
          Arrays.stream(Locale.getISOCountries()).map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
          Stream.of("Britain", "America", "Holland", "Turkey", "Czechia", "England", "Scotland", "Burma"))
      .map(name -> name.toLowerCase(Locale.ROOT))
      .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> GROUPS = Set.of("coalition", "alliance", "bloc", "group", "association", "union");
  private static final Set<String> MEMBERS = Set.of("countries", "nations", "parties", "governments", "members");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int country) {
    boolean is = words.is(country, COUNTRIES) && words.is(country + 1, Set.of("is", "was"))
        && words.is(country + 2, Set.of("a", "an")) && words.is(country + 3, GROUPS) && words.is(country + 4, "of");
    boolean subject = country == 0 || !words.isWord(country - 1) || words.is(country - 1, Set.of("that", "and", "but"));
    return is && subject && words.hasAny(country + 5, country + 8, MEMBERS)
        ? Optional.of(finding(words, country))
        : Optional.empty();
  }

  private static Finding finding(SentenceWords words, int country) {
    String name = words.text(country);
    String group = words.lower(country + 3);
    return Finding.of(INFO, words.span(country, country + 3), "“" + name + "” is one country and no " + group)
        .because("A preposition or verb may have got lost: “" + name + " is in a " + group
            + "”, “leads” or “belongs to” one.");
  }
}
