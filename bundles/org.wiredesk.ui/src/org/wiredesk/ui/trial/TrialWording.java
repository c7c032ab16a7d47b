package org.wiredesk.ui.trial;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** What the view says of a trial. */
final class TrialWording {

  private static final int MOST_NAMED = 3;

  private final TrialResult result;
  private final String where;

  /** @param where which wires were tried */
  TrialWording(TrialResult result, String where) {
    this.result = result;
    this.where = where;
  }

  /** "on-the-background-of: 12 hits in 5 of 40 wires". */
  String title() {
    String name = result.rule().name();
    return switch (result.state()) {
      case BROKEN -> name.isEmpty() ? Messages.TrialWording_noRule : NLS.bind(Messages.TrialWording_broken, name);
      case RUNNING -> bind(Messages.TrialWording_running, result.done());
      case STOPPED -> bind(Messages.TrialWording_stopped, result.done());
      case DONE -> bind(Messages.TrialWording_done, result.wiresHit());
    };
  }

  /** The lines below the title: where, and whatever else is to be known. */
  String status() {
    List<String> lines = new ArrayList<>(result.rule().problems());
    lines.addAll(result.badExamples());
    if (result.state() != TrialResult.State.BROKEN) {
      lines.add(NLS.bind(Messages.TrialWording_where, where));
    }
    if (result.notFor() > 0) {
      lines.add(NLS.bind(Messages.TrialWording_notFor, result.notFor()));
    }
    if (!result.unread().isEmpty()) {
      List<String> named = result.unread().subList(0, Math.min(MOST_NAMED, result.unread().size()));
      lines.add(NLS.bind(Messages.TrialWording_unread, result.unread().size(), String.join(", ", named)));
    }
    if (result.count() > result.hits().size()) {
      lines.add(NLS.bind(Messages.TrialWording_more, result.hits().size()));
    }
    return String.join("\n", lines).replace("&", "&&");
  }

  private String bind(String text, int wires) {
    return NLS.bind(text, new Object[] {result.rule().name(), count(), wires, result.total()});
  }

  private String count() {
    return result.count() == 1 ? Messages.TrialWording_oneHit : NLS.bind(Messages.TrialWording_hits, result.count());
  }
}
