package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words that were taken out at one place of a paragraph and put in at another: a matter of style. */
final class WordOrder {

  private WordOrder() {}

  /**
   * @param changes of one paragraph; names, figures and the like are left as they are, for to move these says something
   * else
   */
  static List<Change> told(List<Change> changes) {
    Map<String, Integer> open = new HashMap<>();
    List<Change> told = new ArrayList<>(changes);
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      boolean oneSided = change.was().isEmpty() != change.now().isEmpty();
      if (change.kind() == ChangeKind.WORDS && oneSided) {
        boolean gone = change.now().isEmpty();
        Integer other = open.remove((gone ? "+" : "-") + change.was() + change.now());
        if (other == null) {
          open.put((gone ? "-" : "+") + change.was() + change.now(), i);
        } else {
          told.set(i, styled(change));
          told.set(other, styled(changes.get(other)));
        }
      }
    }
    return told;
  }

  private static Change styled(Change change) {
    return new Change(
        ChangeKind.STYLE, change.before(), change.after(), change.oldPart(), change.newPart(), change.was(),
        change.now());
  }
}
