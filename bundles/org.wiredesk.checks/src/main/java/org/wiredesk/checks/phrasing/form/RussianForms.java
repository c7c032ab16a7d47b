package org.wiredesk.checks.phrasing.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells transliterated Russian by its endings and clusters of letters. The endings are those of Russian adjectives,
 * participles, verbs and verbal nouns in the two systems that engines use: the one of English-language maps (BGN/PCGN,
 * without its marks) and ISO 9 with its accented letters.
 */
final class RussianForms {

  private static final int SHORTEST = 6;
  private static final int LONGEST_ENDING = 9;
  private static final int SHORTEST_STEM = 3;

  /** ISO 9's letters and how maps have them. */
  private static final Map<Character, String> ISO = Map.of(
      'č', "ch", 'š', "sh", 'ž', "zh", 'ŝ', "shch", 'û', "yu", 'â', "ya", 'è', "e", 'ë', "yo");
  /** Letters of ISO 9 that hardly any other language writes together. */
  private static final String RARE = "ŝûâ";

  private static final Set<String> ENDINGS = words("""
      ovano evano irovan irovano irovali ovali evali ovat evat irovat ivat yvat
      nost enost ovanie ovaniye ovaniya eniye eniya eniyu eniyem aniye aniya aniyu
      skogo skomu skoy skoj skimi skikh skih skiye skij skiy skaya skuyu tskogo
      nykh nyh nyye nye nyie nyj nyy nymi nogo nomu noye naya nuyu nnyy nnyj
      ovykh ovyye ovogo ovomu ovaya ovuyu ovoj ovoye ovymi
      ayut uyut yayut itsya etsya atsya yatsya tsya tsja alsya ilsya alis ilis
      shchiy shchij shchego shchemu shchim shchikh shchih shchiye shchie shchaya shchuyu shchey shchej
      schego schih schaya schuyu schinoy schikh
      vshiy vshij vshego vshemu vshim vshikh vshih vshiye vshie vshaya vshuyu vshey
      tsii cii tsiya tsiyu tsiy
      chik chika chiki shchik shchiki nika nikov nikam nikami
      ovka ovki ovku evka evki evku evke evkoy ovkoy shchina shchiny
      yami iyami ikami ateley atelem ateli ately uyu iyu iiya""");

  /** Behind longer stems only: shorter ones are English or of other languages. */
  private static final Set<String> LONG_STEM_ENDINGS = words(
      "skie skim skom stva stvu stvom noe nno zno vno nikom avtom");
  private static final int LONG_STEM = 5;

  private static final List<String> CLUSTERS = List.of(
      "shch", "zhn", "zhd", "zhch", "zhk", "zhiv", "yva", "zhe", "zhi", "zha", "vzh", "vshch", "khv", "khr", "khl",
      "dzh", "tsya", "yayu", "ayushch", "irov", "ovyv");

  /** Cases of adjectives: also of a name they are no form to leave. */
  private static final Set<String> CASES = words("skogo skomu skikh skih tskogo ckogo");

  private RussianForms() {}

  /** Whether a word that no English dictionary has is transliterated Russian. */
  static boolean isTransliterated(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    long rare = lower.chars().filter(c -> RARE.indexOf(c) >= 0).count();
    if (rare > 0 && (lower.indexOf('ŝ') >= 0 || rare + lower.chars().filter(c -> "čšž".indexOf(c) >= 0).count() > 1)) {
      return true;
    }
    String plain = plain(lower);
    return plain.length() >= SHORTEST && (hasEnding(plain, ENDINGS, SHORTEST_STEM)
        || hasEnding(plain, LONG_STEM_ENDINGS, LONG_STEM) || hasCluster(plain));
  }

  /** Whether a name stands in a case of Russian: "Volgogradskogo". */
  static boolean isInflectedName(String name) {
    return hasEnding(plain(name.toLowerCase(Locale.ROOT)), CASES, SHORTEST_STEM);
  }

  private static boolean hasEnding(String word, Set<String> endings, int stem) {
    for (int length = 3; length <= LONGEST_ENDING && length + stem <= word.length(); length++) {
      if (endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCluster(String word) {
    return CLUSTERS.stream().anyMatch(cluster -> word.indexOf(cluster, 1) > 0);
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder(word.length() + 4);
    for (char c : word.toCharArray()) {
      out.append(ISO.getOrDefault(c, String.valueOf(c)));
    }
    return out.toString();
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
