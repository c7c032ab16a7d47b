package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.QuotationScope;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;
import org.wiredesk.checks.api.phrases.Wording;

/** Makes a phrase rule of what a desk never writes: found with these capitals, unless it is part of a right name. */
final class UnwantedNames {

  private UnwantedNames() {}

  static List<PhraseRule> rules(Fact fact, PackHeader pack, String because) {
    List<String> never = fact.naming().never();
    if (never.isEmpty()) {
      return List.of();
    }
    Set<String> right = new LinkedHashSet<>(fact.naming().right());
    List<Phrase> when = never.stream().flatMap(name -> written(name))
        .filter(name -> !right.contains(name)).map(UnwantedNames::phrase).toList();
    List<Phrase> unless = right.stream().filter(name -> never.stream().anyMatch(name::contains))
        .map(UnwantedNames::phrase).toList();
    CheckInfo info = new CheckInfo(
        new CheckId(PhraseRule.PREFIX + pack.id() + ":name-" + slug(fact.name())), "Not the house’s “" + fact.name() + "”",
        pack.title(), FindingKind.NAME, pack.settings().severity(),
        MqmCategory.INCONSISTENT_WITH_TERMINOLOGY_RESOURCE, ItsType.TERMINOLOGY, pack.settings().on());
    return List.of(new PhraseRule(
        info, fact.place(), pack.settings().originals(), QuotationScope.ANYWHERE, when, unless,
        Wording.of("The house writes “" + fact.name() + "”."), because, List.of(Wording.of(fact.name())), List.of(),
        List.of()));
  }

  /** As it stands, and as it stands at the head of a sentence. */
  private static Stream<String> written(String name) {
    String capitalised = name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1);
    return Stream.of(name, capitalised).distinct();
  }

  private static Phrase phrase(String name) {
    List<Phrase> words = new ArrayList<>();
    for (String word : name.split("[ \\u00A0]+")) {
      words.add(new Phrase.Token(TokenPattern.of(new TokenTest.Words(Set.of(word), true))));
    }
    return words.size() == 1 ? words.get(0) : new Phrase.Sequence(words);
  }

  private static String slug(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean fits = c < 128 && Character.isLetterOrDigit(c);
      if (fits || !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append(fits ? c : '-');
      }
    }
    return out.toString();
  }
}
