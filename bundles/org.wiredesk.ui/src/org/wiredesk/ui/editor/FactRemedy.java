package org.wiredesk.ui.editor;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.ui.desk.DeskEditors;
import org.wiredesk.ui.editor.Remedy.Kind;

/**
 * Leads from a finding to the entries of the fact book that it rests on, in the project's desk files or in those that
 * ship.
 */
final class FactRemedy {

  private FactRemedy() {}

  /** One for each line; none for what rests on no fact. */
  static List<Remedy> of(Finding finding) {
    return finding.facts().stream().map(FactRemedy::open).toList();
  }

  private static Remedy open(FactReference fact) {
    DeskPlace place = fact.place();
    String file = place.file().substring(place.file().lastIndexOf('/') + 1);
    String sources = fact.sources().isEmpty() ? "" : "\n" + String.join("\n", fact.sources());
    return new Remedy(
        Kind.OPEN_FACT, NLS.bind(Messages.FactRemedy_open, file, place.line()), fact.statement() + sources,
        () -> WireEditors.activePage().ifPresent(page -> DeskEditors.open(page, place)));
  }
}
