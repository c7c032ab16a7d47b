package org.wiredesk.review.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Countries and the adjectives made of them, in lower case; of names of several words each word. */
final class PlaceWords {

  private static final Set<String> ADJECTIVES = Set.of(
      "russian", "american", "british", "french", "german", "italian", "spanish", "portuguese", "ukrainian",
      "belarusian", "belarussian", "polish", "czech", "slovak", "hungarian", "romanian", "bulgarian", "greek",
      "turkish", "cypriot", "serbian", "serb", "croatian", "bosnian", "albanian", "macedonian", "montenegrin",
      "slovenian", "austrian", "swiss", "dutch", "belgian", "danish", "swedish", "norwegian", "finnish", "icelandic",
      "irish", "scottish", "welsh", "english", "estonian", "latvian", "lithuanian", "moldovan", "georgian", "armenian",
      "azerbaijani", "azeri", "kazakh", "uzbek", "turkmen", "tajik", "kyrgyz", "mongolian", "chinese", "japanese",
      "korean", "vietnamese", "thai", "cambodian", "laotian", "burmese", "malaysian", "indonesian", "filipino",
      "philippine", "indian", "pakistani", "afghan", "bangladeshi", "nepalese", "iranian", "iraqi", "syrian",
      "lebanese", "israeli", "palestinian", "jordanian", "saudi", "yemeni", "omani", "emirati", "qatari", "bahraini",
      "kuwaiti", "egyptian", "libyan", "tunisian", "algerian", "moroccan", "sudanese", "ethiopian", "eritrean",
      "somali", "kenyan", "ugandan", "tanzanian", "rwandan", "congolese", "nigerian", "ghanaian", "malian", "chadian",
      "angolan", "zambian", "zimbabwean", "african", "mexican", "cuban", "haitian", "brazilian", "argentine",
      "argentinian", "chilean", "peruvian", "bolivian", "colombian", "venezuelan", "ecuadorian", "uruguayan",
      "paraguayan", "canadian", "australian", "european", "asian", "soviet", "arab", "chechen", "crimean", "kurdish",
      "kosovo", "western", "eastern", "northern", "southern", "islamic", "muslim", "christian", "jewish", "orthodox",
      "catholic", "latin");
  private static final List<String> MORE = List.of(
      "Britain", "America", "Russia", "Burma", "Korea", "Crimea", "Donbass", "Donbas", "Kosovo", "Palestine", "Europe",
      "Asia",
      "Africa", "Czech", "Republic", "Federation", "USA", "US", "U", "S", "UK", "USSR", "UAE", "Vatican", "Turkey",
      "Ivory", "Coast", "Macedonia", "England", "Scotland", "Wales", "Kremlin", "Moscow", "Washington", "Brussels");
  private static final Set<String> ALL = new HashSet<>(ADJECTIVES);

  static {
    for (String code : Locale.getISOCountries()) {
      add(new Locale("", code).getDisplayCountry(Locale.ENGLISH));
    }
    MORE.forEach(PlaceWords::add);
  }

  private PlaceWords() {}

  private static void add(String name) {
    for (String word : name.split("[^\\p{L}]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        ALL.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Whether a word may be (part of) a country or say that something belongs to one. */
  static boolean contains(String lowerCase) {
    return ALL.contains(lowerCase)
        || lowerCase.length() > 5 && (lowerCase.endsWith("ian") || lowerCase.endsWith("ese"));
  }
}
