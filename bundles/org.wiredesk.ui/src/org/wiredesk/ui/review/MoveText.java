package org.wiredesk.ui.review;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.review.anchors.Move;

/** Tells what is to be confirmed of a place. */
public final class MoveText {

  private MoveText() {}

  /**
   * @param was the former words as they are to be shown
   * @param words that stand there now
   */
  public static String of(Move move, String was, String words) {
    if (!move.isByEditing()) {
      return NLS.bind(Messages.MoveText_moved, was);
    }
    List<String> differences = move.differences(words);
    return differences.isEmpty()
        ? NLS.bind(Messages.MoveText_edited, was)
        : NLS.bind(Messages.MoveText_otherFigures, was, String.join(", ", differences));
  }
}
