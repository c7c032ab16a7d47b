package org.wiredesk.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.IHandlerService;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.desk.DeskEditors;
import org.wiredesk.ui.desk.ProjectDesks;
import org.wiredesk.ui.editor.Remedy.Kind;

/** Leads from a finding of a desk's rule to that rule: to its file, or to its page if it is one that ships. */
final class RuleRemedy {

  private static final String EXPLAIN = "org.wiredesk.ui.command.explainFinding";

  private final WireSession session;

  RuleRemedy(WireSession session) {
    this.session = session;
  }

  /** Empty for what is no rule of a desk. */
  Optional<Remedy> of(Finding finding) {
    if (!finding.check().id().value().startsWith(PhraseRule.PREFIX)) {
      return Optional.empty();
    }
    Optional<DeskPlace> place = ProjectDesks.get().known(session.place().project()).place(finding.check().id());
    return Optional.of(place.map(RuleRemedy::open).orElseGet(() -> explain(finding)));
  }

  private static Remedy open(DeskPlace place) {
    String file = place.file().substring(place.file().lastIndexOf('/') + 1);
    return new Remedy(Kind.OPEN_RULE, NLS.bind(Messages.RuleRemedy_open, file, place.line()),
        NLS.bind(Messages.RuleRemedy_openDetails, place.file()),
        () -> WireEditors.activePage().ifPresent(page -> DeskEditors.open(page, place)));
  }

  private Remedy explain(Finding finding) {
    return new Remedy(Kind.EXPLAIN, Messages.RuleRemedy_explain, Messages.RuleRemedy_explainDetails,
        () -> WireEditors.of(session.model()).ifPresent(editor -> explain(editor, finding)));
  }

  private void explain(WireEditor editor, Finding finding) {
    session.model().now(finding).ifPresent(editor::revealFinding);
    session.model().select(finding, this);
    try {
      editor.getSite().getService(IHandlerService.class).executeCommand(EXPLAIN, null);
    } catch (CommandException e) {
      ILog.of(RuleRemedy.class).error(e.getMessage(), e);
    }
  }
}
