package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether changed words change a name, and whether that is another name or the same one spelled anew. */
final class NameChange {

  private final WireSide before;
  private final WireSide after;

  NameChange(WireSide before, WireSide after) {
    this.before = before;
    this.after = after;
  }

  /** Empty where names stand on neither side or on one only: "he" for "Brandt" is a matter of words. */
  Optional<ChangeKind> judge(List<String> oldWords, List<String> newWords) {
    List<String> old = names(oldWords, before);
    List<String> now = names(newWords, after);
    List<String> gone = without(old, now);
    List<String> come = without(now, old);
    if (gone.isEmpty() || come.isEmpty()) {
      return Optional.empty();
    }
    if (isOnlyCase(gone, come)) {
      return Optional.empty();
    }
    boolean spelled = gone.size() == come.size();
    for (int i = 0; spelled && i < gone.size(); i++) {
      spelled = isOneName(gone.get(i), come.get(i));
    }
    return spelled ? formOf(oldWords, newWords, old, now) : Optional.of(ChangeKind.NAME);
  }

  /** As in a headline set in capitals. */
  private static boolean isOnlyCase(List<String> gone, List<String> come) {
    return String.join(" ", gone).equalsIgnoreCase(String.join(" ", come));
  }

  /** Where words beside the names changed too, it is those that tell. */
  private static Optional<ChangeKind> formOf(
      List<String> oldWords, List<String> newWords, List<String> old, List<String> now) {
    boolean othersSame = TellingWords.saySame(without(oldWords, old), without(newWords, now));
    return othersSame ? Optional.of(ChangeKind.NAME_SPELLING) : Optional.empty();
  }

  /** Alike, and not two names that both wires know in both spellings. */
  private boolean isOneName(String was, String now) {
    boolean bothKnownBefore = before.count(now) > 0 && before.count(was) > 0;
    boolean bothKnownStill = after.count(was) > 0 && after.count(now) > 0;
    return Spelling.isSameName(was, now) && !(bothKnownBefore && bothKnownStill);
  }

  private static List<String> names(List<String> words, WireSide side) {
    return words.stream()
        .filter(word -> Tokens.isWord(word) && Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> !TellingWords.isFunctionWord(word) && Sort.of(word) == Sort.WORD)
        .filter(word -> side.mayBeName(word) || word.length() > 1 && Character.isUpperCase(word.charAt(1)))
        .toList();
  }

  private static List<String> without(List<String> words, List<String> others) {
    List<String> rest = new ArrayList<>(words);
    others.forEach(rest::remove);
    return rest;
  }
}
