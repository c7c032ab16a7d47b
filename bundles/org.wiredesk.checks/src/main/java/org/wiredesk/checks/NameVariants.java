package org.wiredesk.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs of spellings that are one name: same fold, or, of long names, one letter apart. Names one letter apart
 * meet in the words that each makes with one letter left out (the symmetric deletes of Wolf Garbe's SymSpell), so time
 * grows with the length of the wire only.
 */
final class NameVariants {

  private static final int SHORTEST_FOLD = 4;
  /** Each spelling is compared with no more than so many that are more frequent. */
  private static final int MOST_COMPARED = 8;

  /**
   * @param kept the spelling to keep: the more frequent one, or the first
   * @param variant the other one
   */
  record Pair(NameSpelling kept, NameSpelling variant) {}

  private final Map<String, List<NameSpelling>> groups = new LinkedHashMap<>();
  private final Map<NameSpelling, Pair> pairs = new LinkedHashMap<>();

  private NameVariants() {}

  /** At most one pair for each variant, in the order of the text. */
  static List<Pair> pairs(List<NameSpelling> spellings) {
    NameVariants variants = new NameVariants();
    List<NameSpelling> byFrequency = spellings.stream().sorted(NameSpelling.KEPT_FIRST).toList();
    byFrequency.forEach(variants::group);
    variants.groups.values().forEach(variants::compare);
    return variants.pairs.values().stream().sorted(Comparator.comparing(pair -> pair.variant().first())).toList();
  }

  private void group(NameSpelling spelling) {
    if (spelling.fold().length() >= SHORTEST_FOLD) {
      groups.computeIfAbsent("=" + spelling.fold(), key -> new ArrayList<>()).add(spelling);
    }
    String plain = NameFold.plain(spelling.text());
    if (plain.length() < LetterSlip.SHORTEST_CHANGED - 1) {
      return;
    }
    Set<String> keys = new HashSet<>();
    keys.add(plain);
    for (int i = 0; i < plain.length(); i++) {
      keys.add(plain.substring(0, i) + plain.substring(i + 1));
    }
    keys.forEach(key -> groups.computeIfAbsent(key, same -> new ArrayList<>()).add(spelling));
  }

  private void compare(List<NameSpelling> group) {
    for (int i = 1; i < group.size(); i++) {
      NameSpelling variant = group.get(i);
      for (NameSpelling kept : group.subList(0, Math.min(i, MOST_COMPARED))) {
        if (!pairs.containsKey(variant) && !pairs.containsKey(kept) && isOneName(kept, variant)) {
          pairs.put(variant, new Pair(kept, variant));
        }
      }
    }
  }

  private static boolean isOneName(NameSpelling kept, NameSpelling variant) {
    return kept.canBeSamePerson(variant) && (isTransliteration(kept, variant) || isSlip(kept, variant));
  }

  /** At least one of the two must be more than a capital at the start of a sentence. */
  private static boolean isTransliteration(NameSpelling kept, NameSpelling variant) {
    return kept.fold().equals(variant.fold()) && (kept.free() || variant.free());
  }

  /** A slip is rare where the name is not. */
  private static boolean isSlip(NameSpelling kept, NameSpelling variant) {
    return kept.certain() && kept.places().size() >= 2 && variant.places().size() == 1
        && kept.text().indexOf('-') < 0
        && LetterSlip.isBetween(NameFold.plain(kept.text()), NameFold.plain(variant.text()));
  }
}
