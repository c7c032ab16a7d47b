package org.wiredesk.ui.editor;

import org.eclipse.osgi.util.NLS;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.FindingsModel;

/** How the checking of a wire stands, in a few words. */
public final class FindingsStatus {

  private FindingsStatus() {}

  public static String text(FindingsModel model) {
    CheckState state = model.state();
    return switch (state.phase()) {
      case WAITING -> NLS.bind(Messages.FindingsStatus_waiting, count(model));
      case CHECKING -> NLS.bind(
          Messages.FindingsStatus_checking, count(model), String.join(", ", state.pending()));
      case CHECKED -> checked(model);
      case FAILED -> Messages.FindingsStatus_failed;
    };
  }

  /** Shorter still: the count alone, and whether it may yet change. */
  static String brief(FindingsModel model) {
    boolean settled = model.state().phase() == CheckState.Phase.CHECKED;
    return settled ? open(model) : NLS.bind(Messages.FindingsStatus_unsettled, open(model));
  }

  private static String checked(FindingsModel model) {
    return model.failures().isEmpty()
        ? count(model)
        : NLS.bind(Messages.FindingsStatus_failures, count(model), model.failures().get(0).source());
  }

  private static String count(FindingsModel model) {
    int settled = model.settled().size();
    return settled == 0 ? open(model) : NLS.bind(Messages.FindingsStatus_settled, open(model), settled);
  }

  private static String open(FindingsModel model) {
    return switch (model.findings().size()) {
      case 0 -> Messages.FindingsStatus_none;
      case 1 -> Messages.FindingsStatus_one;
      default -> NLS.bind(Messages.FindingsStatus_many, model.findings().size());
    };
  }
}
