package org.wiredesk.ui.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.review.reissue.CarryOver;
import org.wiredesk.review.reissue.CarryOver.Carried;
import org.wiredesk.review.reissue.CarryOver.Outcome;

/** Tells what would become of the notes before they are written. */
final class CarryDialog {

  private static final int MOST_LOST = 8;
  private static final int LONGEST = 60;

  private final Shell shell;
  private final NotesCarrier carrier;

  CarryDialog(Shell shell, NotesCarrier carrier) {
    this.shell = shell;
    this.carrier = carrier;
  }

  /** Carries the notes over when the user agrees; what was done, in words. */
  Optional<String> ask() throws IOException {
    CarryOver plan = carrier.plan();
    if (plan.review().entries().isEmpty()) {
      MessageDialog.openInformation(shell, Messages.CarryDialog_title,
          NLS.bind(Messages.CarryDialog_none, carrier.wires().earlier().name()));
      return Optional.empty();
    }
    int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.CarryDialog_title, question(plan), 0,
        Messages.CarryDialog_carry, Messages.CarryDialog_cancel);
    if (answer != 0) {
      return Optional.empty();
    }
    carrier.carry(plan);
    return Optional.of(NLS.bind(Messages.CarryDialog_done, summary(plan)));
  }

  private String question(CarryOver plan) {
    String question = NLS.bind(Messages.CarryDialog_question,
        new Object[] {carrier.wires().earlier().name(), carrier.wires().issue().name(), summary(plan)});
    List<Carried> lost = plan.carried().stream().filter(one -> one.outcome() == Outcome.LOST).toList();
    String listed = lost.stream().limit(MOST_LOST).map(CarryDialog::lost).collect(Collectors.joining("\n"));
    return lost.isEmpty() ? question : question + "\n\n" + Messages.CarryDialog_lost + "\n" + listed;
  }

  static String summary(CarryOver plan) {
    return NLS.bind(Messages.CarryDialog_summary,
        new Object[] {plan.count(Outcome.KEPT), plan.count(Outcome.MOVED), plan.count(Outcome.LOST)});
  }

  private static String lost(Carried one) {
    String words = one.entry().anchor().map(anchor -> anchor.exact()).orElse("").replace('\n', ' ');
    return NLS.bind(Messages.CarryDialog_lostOne,
        words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…", one.why());
  }
}
