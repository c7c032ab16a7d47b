package org.wiredesk.mentions;

import java.util.Locale;
import java.util.Set;

/** Closed lists of English words around names. */
final class NameWords {

  /** Titles and offices that stand before a name. */
  private static final Set<String> TITLES = Set.of(
      "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lord", "lady", "gen", "col", "lt", "maj", "capt", "sgt", "adm",
      "rep", "sen", "gov", "rev", "president", "premier", "minister", "chancellor", "secretary", "ambassador", "envoy",
      "senator", "governor", "mayor", "chairman", "chairwoman", "director", "spokesman", "spokeswoman", "spokesperson",
      "leader", "deputy", "aide", "assistant", "adviser", "advisor", "commander", "colonel", "major", "captain",
      "lieutenant", "admiral", "marshal", "judge", "prosecutor", "king", "queen", "prince", "princess", "emir",
      "sheikh",
      "sultan", "pope", "bishop", "archbishop", "patriarch", "metropolitan", "imam", "ayatollah", "professor", "doctor",
      "academician", "coach", "striker", "analyst", "expert", "lawyer", "journalist", "writer", "director-general");

  /** Verbs whose subject is a person or a body, in the forms that wires use. */
  static final Set<String> SAYING = Set.of(
      "said", "says", "told", "tells", "added", "adds", "noted", "notes", "stressed", "announced", "stated", "declared",
      "explained", "warned", "recalled", "believes", "believed", "thinks", "emphasized", "emphasised", "confirmed",
      "denied", "insisted", "replied", "answered", "acknowledged", "admitted", "claimed", "argued", "commented");

  /** Lower-case words within names. */
  static final Set<String> PARTICLES = Set.of(
      "al", "el", "ul", "ur", "bin", "ibn", "bint", "ben", "abu", "de", "del", "della", "di", "da", "das", "dos", "do",
      "du", "la", "le", "von", "van", "der", "den", "ter", "zu", "y", "e");

  /** Arabic articles, joined to a name by a hyphen. */
  static final Set<String> ARTICLES = Set.of(
      "al", "el", "ul", "ur", "ad", "ar", "as", "ash", "at", "az", "an", "ed", "er", "es", "et", "ez", "ben", "bin");

  /** Words that can begin a sentence or a quotation, or stand in title case, and are never a name. */
  static final Set<String> FUNCTION_WORDS = Set.of(
      "a", "an", "the", "i", "we", "he", "she", "it", "they", "you", "this", "that", "these", "those", "there", "here",
      "in", "on", "at", "by", "for", "from", "to", "of", "with", "without", "after", "before", "during", "since",
      "until",
      "and", "or", "but", "if", "as", "when", "while", "because", "although", "however", "so", "yet", "not",
      "no", "yes",
      "his", "her", "its", "their", "our", "my", "your", "who", "what", "which", "where", "why", "how", "all", "some",
      "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "may", "can", "could", "should");

  /** Words that offices and bodies are made of; a capitalised word one slip away from one of them is no name. */
  static final Set<String> OF_OFFICES = Set.of(
      "president", "minister", "ministry", "government", "parliament", "council", "security", "foreign", "affairs",
      "defense", "defence", "embassy", "ambassador", "federation", "republic", "secretary", "general", "assembly",
      "committee", "commission", "department", "agency", "chancellor", "premier", "deputy", "chairman", "director",
      "spokesman", "governor", "congress", "senate", "senator", "nations", "united", "european", "international",
      "national", "central", "organization", "organisation", "military", "forces", "police", "district", "region",
      "province", "university", "institute", "academy", "company", "corporation", "association", "federal", "supreme",
      "justice", "finance", "economic", "development", "interior", "islamic", "monday", "tuesday", "wednesday",
      "thursday", "friday", "saturday", "sunday", "january", "february", "august", "september", "october", "november",
      "december");

  private NameWords() {}

  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
