package org.wiredesk.checks.original;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles, prepositions and the like of languages in Latin letters that are no English words. */
final class LittleWords {

  private static final Map<String, Set<String>> BY_LANGUAGE = Map.ofEntries(
      entry("de", "der das den dem des und ist nicht ein eine einen einem einer mit von auf für sich auch als nach wie"
          + " bei aus wird werden sind oder über zum zur im hat sie wir er es dass"),
      entry("fr", "le la les des du une et est dans qui que ne pas sur par pour avec ce cette il elle sont au aux se"
          + " plus été leur ont nous vous d'un d'une qu'il c'est"),
      entry("es", "el la los las del y que en una por para con se su es al lo como más pero sus le ha este esta fue"
          + " entre sobre también"),
      entry("it", "il lo la gli le del della dei delle e che di una per con si è al alla non sono dal dalla nel nella"
          + " ha un più anche come questo"),
      entry("pl", "i w na z się że nie jest od za przez ale jak był była oraz tego jego po dla który która które są"),
      entry("cs", "v na se že je ve za s o z ale jako který která které by byl byla pro podle jsou při po také jeho"),
      entry("pt", "o os as do da dos das e que em um uma por para com não se é ao na no mais como foi"),
      entry("nl", "de het een en van is niet dat op te zijn met voor er aan ook als bij uit naar wordt"));

  private LittleWords() {}

  /** In small letters; none for a language in other letters, whose words are told by their script. */
  static Set<String> of(Locale language) {
    return BY_LANGUAGE.getOrDefault(language.getLanguage(), Set.of());
  }

  private static Map.Entry<String, Set<String>> entry(String language, String words) {
    return Map.entry(language, Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet()));
  }
}
