package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** English words made of names: peoples of countries, and peoples and faiths that languages call quite differently. */
final class Peoples {

  private static final List<String[]> OF_COUNTRIES = List.of(
      new String[] {"n", ""}, new String[] {"ian", ""}, new String[] {"an", ""}, new String[] {"ese", ""},
      new String[] {"i", ""}, new String[] {"ian", "a"}, new String[] {"an", "o"}, new String[] {"ish", "land"},
      new String[] {"ean", ""}, new String[] {"er", ""});
  private static final Set<String> OTHERS = Set.of(
      "hispanic", "hispanics", "latino", "latinos", "latina", "jew", "jews", "judaism", "jewish", "roman", "romans",
      "westerner", "westerners", "easterner", "soviets", "maya", "mayan", "mayans", "aztec", "aztecs", "samaritan",
      "samaritans", "bohemian", "bohemia", "thanksgiving", "easter", "halloween", "ramadan", "caucasian",
      "caucasians", "puritan", "puritans", "orthodox", "protestant", "protestants", "buddhist", "buddhists", "hindu",
      "hindus", "sunni", "sunnis", "shia", "shiite", "shiites", "hebrew", "bible", "biblical", "koran", "quran",
      "gospel", "renaissance", "enlightenment", "holocaust", "nazi", "nazis", "marxist", "stalinist", "victorian",
      "gothic", "baroque", "olympic", "olympics", "paralympic", "paralympics", "internet", "web", "wi", "fi", "anti",
      "pre", "non", "pro", "euro", "indo", "anglo", "afro", "franco", "sagittarius", "aries", "taurus", "gemini",
      "virgo", "libra", "scorpio", "capricorn", "aquarius", "pisces", "milky", "orion", "romanticism", "romantics",
      "impressionist", "confucian", "zionist", "zionists", "pentecostal", "republicans", "democrats", "tories",
      "tory", "ironman", "spiderman", "superman", "batman", "seagull", "brexit", "covid", "coronavirus", "rotary",
      "roma", "gypsy", "gypsies", "oblast", "krai", "okrug", "prefecture", "raion", "township", "tehsil", "swissman",
      "midwest", "midwestern", "southwest", "northwest", "northeast", "southeast", "northern", "southern", "eastern",
      "western", "mid", "sept", "oct", "nov", "dec", "jan", "feb", "aug");

  private Peoples() {}

  /** Whether languages have a word of their own for a word in lower case. */
  static boolean contains(String word) {
    return OTHERS.contains(word);
  }

  /** Names that a country may have whose people are called so: "Sri Lankan" to "Sri Lanka". */
  static List<String> countries(String people) {
    String one = people.endsWith("ns") || people.endsWith("is") ? people.substring(0, people.length() - 1) : people;
    return OF_COUNTRIES.stream()
        .filter(ending -> one.endsWith(ending[0]) && one.length() - ending[0].length() >= 3)
        .flatMap(ending -> Stream.of(one.substring(0, one.length() - ending[0].length()) + ending[1])).toList();
  }
}
