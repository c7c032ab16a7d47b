package org.wiredesk.ui.review;

import java.time.Instant;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Tick;

/** How entries are taken back: they stay in the file, so that they do not come back from another copy of it. */
public final class Withdrawal {

  private Withdrawal() {}

  /** An answer that is taken back has no text any more. */
  public static Entry of(Entry entry, Instant now) {
    if (entry instanceof Note note) {
      return note.with(NoteStatus.WITHDRAWN, now);
    }
    if (entry instanceof Decision decision) {
      return decision.with(Decision.Verdict.WITHDRAWN, now);
    }
    if (entry instanceof Tick tick) {
      return tick.with(Tick.Verdict.WITHDRAWN, tick.source(), now);
    }
    Reply reply = (Reply) entry;
    return reply.with(reply.remark().withText("", now));
  }
}
