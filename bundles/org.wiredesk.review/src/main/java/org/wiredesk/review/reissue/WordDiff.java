package org.wiredesk.review.reissue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.review.reissue.Tokens.Run;

/**
 * The words of a part that were replaced, added or taken out (Myers' comparison), put together as a reader sees them: a
 * word such as "the" that happens to stay in the middle of a rewritten passage does not cut it in two, and neighbouring
 * words that changed each by itself are told each by itself.
 */
final class WordDiff {

  /** Comparing more words, all of them different, would take too long; such a part counts as rewritten. */
  private static final int MOST_TOKENS = 10_000;

  /** Words that stay between two changes and belong to neither. */
  private static final int SHORT_BRIDGE = 2;

  /** A replaced stretch in either text. */
  record Replacement(Run before, Run after) {

    boolean isOneForOne() {
      return before.size() == 1 && after.size() == 1;
    }

    /** From here to the end of a later one, with what stands between. */
    Replacement through(Replacement later) {
      return new Replacement(
          new Run(before.start(), later.before.end()), new Run(after.start(), later.after.end()));
    }
  }

  private final Tokens before;
  private final Tokens after;

  private WordDiff(Tokens before, Tokens after) {
    this.before = before;
    this.after = after;
  }

  static List<Replacement> of(Tokens before, Tokens after) {
    WordDiff diff = new WordDiff(before, after);
    List<Replacement> raw = diff.raw();
    return diff.split(diff.bridged(raw));
  }

  private List<Replacement> raw() {
    List<String> old = before.words();
    List<String> now = after.words();
    int head = 0;
    int shorter = Math.min(old.size(), now.size());
    while (head < shorter && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    List<String> oldMiddle = old.subList(head, old.size() - tail);
    List<String> newMiddle = now.subList(head, now.size() - tail);
    if (oldMiddle.size() + newMiddle.size() > MOST_TOKENS) {
      return List.of(new Replacement(new Run(head, old.size() - tail), new Run(head, now.size() - tail)));
    }
    List<Replacement> raw = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(oldMiddle, newMiddle).getDeltas()) {
      int oldAt = head + delta.getSource().getPosition();
      int newAt = head + delta.getTarget().getPosition();
      raw.add(new Replacement(
          new Run(oldAt, oldAt + delta.getSource().size()), new Run(newAt, newAt + delta.getTarget().size())));
    }
    return raw;
  }

  private List<Replacement> bridged(List<Replacement> raw) {
    List<Replacement> joined = new ArrayList<>();
    for (Replacement next : raw) {
      Replacement last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isBridge(last, next)) {
        joined.set(joined.size() - 1, last.through(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Two changes with only little words between them, neither a single word for a single word or a mere mark. */
  private boolean isBridge(Replacement last, Replacement next) {
    int from = last.before().end();
    int to = next.before().start();
    return to - from <= SHORT_BRIDGE
        && !last.isOneForOne() && !next.isOneForOne()
        && hasWord(last) && hasWord(next)
        && before.words(new Run(from, to)).stream().allMatch(WordDiff::isLittle);
  }

  private boolean hasWord(Replacement replacement) {
    return before.words(replacement.before()).stream().anyMatch(Tokens::isWord)
        || after.words(replacement.after()).stream().anyMatch(Tokens::isWord);
  }

  private static boolean isLittle(String token) {
    return Tokens.isWord(token) ? TellingWords.isFunctionWord(token) : token.equals(",");
  }

  /** As many words on either side, each of the same sort as its counterpart: each is a change of its own. */
  private List<Replacement> split(List<Replacement> joined) {
    List<Replacement> split = new ArrayList<>();
    for (Replacement one : joined) {
      boolean wordByWord = one.before().size() > 1 && one.before().size() == one.after().size();
      for (int k = 0; wordByWord && k < one.before().size(); k++) {
        wordByWord = Sort.correspond(
            before.word(one.before().start() + k), after.word(one.after().start() + k));
      }
      if (!wordByWord) {
        split.add(one);
        continue;
      }
      for (int k = 0; k < one.before().size(); k++) {
        int i = one.before().start() + k;
        int j = one.after().start() + k;
        if (!before.word(i).equals(after.word(j))) {
          split.add(new Replacement(new Run(i, i + 1), new Run(j, j + 1)));
        }
      }
    }
    return split;
  }
}
