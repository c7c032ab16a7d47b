package org.wiredesk.checks.numbers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether the parts of a whole exclude each other, as far as their words tell: women may be soldiers too. */
final class PartKinds {

  private static final Set<String> PERSONS = Set.of("men", "man", "women", "woman", "children", "child", "boys", "boy",
      "girls", "girl", "males", "females", "male", "female", "minors", "minor", "infants", "infant", "babies",
      "teenagers", "teens", "adults", "adult", "elderly", "pensioners", "kids", "toddlers", "schoolchildren");
  private static final Set<String> MEN = Set.of("men", "man", "males", "male", "boys");
  private static final Set<String> WOMEN = Set.of("women", "woman", "females", "female", "girls");
  private static final Set<String> ADULTS = Set.of("adults", "adult");
  private static final Set<String> GROWN = Set.of("men", "man", "women", "woman", "male", "males", "female", "females");
  private static final Set<String> CHILDREN = Set.of("children", "child", "minors", "minor", "kids", "teenagers");
  private static final Set<String> YOUNG = Set.of("boys", "boy", "girls", "girl", "infants", "infant", "babies",
      "toddlers", "schoolchildren", "male", "males", "female", "females");
  /** Of these the same person can be several. */
  private static final Set<String> STATES = Set.of("injured", "wounded", "hurt", "hospitalised", "hospitalized",
      "arrested", "detained", "charged", "accused", "suspected", "sentenced", "jailed", "questioned", "released",
      "serious", "seriously", "critical", "critically", "severely", "lightly", "missing", "rescued", "evacuated",
      "treated", "killed", "dead", "died", "survived", "unmarried", "married", "unemployed", "new", "old", "live");
  private static final Set<String> DEAD = Set.of("killed", "dead", "died", "deaths");
  private static final Set<String> NOT_DEAD =
      Set.of("injured", "wounded", "hurt", "survived", "rescued", "missing", "survivors");
  private static final Set<String> PLACES = Set.of("in", "from", "near", "outside", "at", "on");
  private static final Set<String> OWNED = Set.of("have", "had", "has", "with", "without", "can", "could", "also");
  private static final Set<String> ALSO_FOREIGN =
      Set.of("foreigners", "foreign", "nationals", "citizens", "foreigner", "residents", "locals");

  private static final Set<String> ROLES = Set.of("soldiers", "civilians", "policemen", "officers", "guards",
      "militants", "servicemen", "troops", "rebels", "tourists", "foreigners", "locals", "workers", "crew",
      "firefighters", "students");
  private static final Set<String> HOSPITAL = Set.of("hospital", "hospitals", "clinic", "clinics",
      "hospitalized", "hospitalised");
  private static final Set<String> HOME = Set.of("home", "scene", "spot", "outpatients", "outpatient");

  private enum Kind { PERSON, STATE, NATION, OTHER }

  private PartKinds() {}

  static boolean excludeEachOther(List<Part> parts) {
    if (parts.stream().anyMatch(part -> has(part, OWNED))) {
      return false;
    }
    if (parts.size() == 2 && any(parts, HOSPITAL) && any(parts, HOME)) {
      return true;
    }
    EnumSet<Kind> common = EnumSet.allOf(Kind.class);
    parts.forEach(part -> common.retainAll(kinds(part)));
    if (common.isEmpty() || any(parts, ADULTS) && any(parts, GROWN) || any(parts, CHILDREN) && any(parts, YOUNG)) {
      return false;
    }
    boolean states = common.contains(Kind.STATE) && common.size() == 1;
    return !states || any(parts, DEAD) && any(parts, NOT_DEAD) && parts.size() == 2;
  }

  /** Whether each part has a word for people that says which: men, children, soldiers. */
  static boolean areAllPeople(List<Part> parts) {
    return parts.stream().allMatch(part -> has(part, PERSONS) || has(part, ROLES));
  }

  /** "61 men and 55 women": whoever is counted before them is counted here again. */
  static boolean areMenAndWomen(List<Part> parts) {
    return parts.size() == 2 && any(parts, MEN) && any(parts, WOMEN);
  }

  private static EnumSet<Kind> kinds(Part part) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    add(kinds, Kind.PERSON, has(part, PERSONS));
    add(kinds, Kind.STATE, has(part, STATES));
    add(kinds, Kind.NATION, has(part, ALSO_FOREIGN) || isNation(part));
    if (kinds.isEmpty()) {
      kinds.add(Kind.OTHER);
    }
    return kinds;
  }

  private static void add(EnumSet<Kind> kinds, Kind kind, boolean is) {
    if (is) {
      kinds.add(kind);
    }
  }

  /** "three French", "ten are Turkish citizens": a name that no preposition leads in. */
  private static boolean isNation(Part part) {
    List<Item> words = part.words();
    for (int i = 0; i < Math.min(3, words.size()); i++) {
      if (words.get(i).isOneOf(PLACES)) {
        return false;
      }
      if (words.get(i).capital() && words.get(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(List<Part> parts, Set<String> words) {
    return parts.stream().anyMatch(part -> has(part, words));
  }

  private static boolean has(Part part, Set<String> words) {
    return part.words().stream().anyMatch(item -> item.isOneOf(words));
  }
}
