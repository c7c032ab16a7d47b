package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other words for the title of an office of state, as translators have them: "head of the Italian government", "head of
 * the Russian Foreign Ministry", "President of the French Republic".
 */
final class TitleParaphrases {

  /** @param around with the adjective in the place of the star */
  private record Kind(Set<String> roles, List<String> behindAdjective, List<String> around, List<String> ofPlace) {

    boolean has(List<String> role) {
      return roles.contains(String.join(" ", role));
    }
  }

  private static final List<Kind> KINDS = List.of(
      new Kind(Set.of("prime minister", "premier"), List.of("head of government", "government head", "pm"),
          List.of("head of the * government", "head of * government"),
          List.of("head of government of", "head of the government of", "pm of")),
      new Kind(Set.of("chancellor", "federal chancellor"), List.of("head of government", "government head"),
          List.of("head of the * government", "head of * government"),
          List.of("head of government of", "head of the government of")),
      new Kind(Set.of("foreign minister"), List.of("minister of foreign affairs", "foreign ministry head"),
          List.of("head of the * foreign ministry", "head of * foreign ministry", "head of * diplomacy",
              "head of the * ministry of foreign affairs"),
          List.of("minister of foreign affairs of", "minister for foreign affairs of",
              "head of the foreign ministry of", "head of the ministry of foreign affairs of")),
      new Kind(Set.of("defence minister", "defense minister"), List.of("minister of defence", "minister of defense"),
          List.of("head of the * defence ministry", "head of the * defense ministry", "head of * defence ministry",
              "head of * defense ministry"),
          List.of("minister of defence of", "minister of defense of", "head of the defence ministry of",
              "head of the defense ministry of")),
      new Kind(Set.of("president", "king", "emperor", "emir"), List.of("head of state"), List.of(),
          List.of("head of state of")));
  private static final String REPUBLIC = "republic";

  private TitleParaphrases() {}

  /** Those with country. */
  static Set<List<String>> of(OfficeNames names) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (Kind kind : KINDS) {
      if (names.roles().stream().anyMatch(kind::has)) {
        add(kind, names, all);
      }
    }
    if (names.roles().contains(List.of("president"))) {
      republics(names, all);
    }
    return all;
  }

  private static void add(Kind kind, OfficeNames names, Set<List<String>> all) {
    for (List<String> adjective : names.adjectives()) {
      kind.behindAdjective().forEach(role -> all.add(joined(adjective, words(role))));
      kind.around().forEach(role -> all.add(around(words(role), adjective)));
    }
    for (List<String> place : names.places()) {
      kind.behindAdjective().forEach(role -> all.add(joined(joined(place, List.of("'s")), words(role))));
      kind.ofPlace().forEach(role -> {
        all.add(joined(words(role), place));
        all.add(joined(joined(words(role), List.of("the")), place));
      });
    }
  }

  /** "President of the French Republic", "President of the Republic of Belarus"; the Republic of China is not China. */
  private static void republics(OfficeNames names, Set<List<String>> all) {
    boolean named = names.places().stream().anyMatch(place -> place.contains(REPUBLIC));
    List<String> of = List.of("president", "of", "the");
    names.adjectives().forEach(adjective -> all.add(joined(joined(of, adjective), List.of(REPUBLIC))));
    if (!named) {
      names.places().stream().filter(place -> !place.contains("china"))
          .forEach(place -> all.add(joined(joined(of, List.of(REPUBLIC, "of")), place)));
    }
  }

  private static List<String> around(List<String> role, List<String> adjective) {
    int at = role.indexOf("*");
    return joined(joined(role.subList(0, at), adjective), role.subList(at + 1, role.size()));
  }

  private static List<String> words(String role) {
    return List.of(role.split(" "));
  }

  private static List<String> joined(Collection<String> one, Collection<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
