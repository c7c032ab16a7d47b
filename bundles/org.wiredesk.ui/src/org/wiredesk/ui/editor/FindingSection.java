package org.wiredesk.ui.editor;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.original.OriginalDeeds;

/** One finding in a hover: what, why, the other places, what can be done, and which check spoke. */
final class FindingSection {

  private static final int MOST_FIXES = 5;
  private static final int LONGEST_QUOTE = 200;

  private final CardRows rows;
  private final WireSession session;
  private final Finding finding;

  /** @param close closes the hover; called when something was chosen */
  FindingSection(Composite parent, WireSession session, Finding finding, Runnable close) {
    this.rows = new CardRows(parent, close);
    this.session = session;
    this.finding = finding;
  }

  void fill() {
    rows.title("kind-" + finding.check().kind().name().toLowerCase(Locale.ROOT), finding.check().title());
    Wording.beyondTitle(finding).forEach(rows::text);
    finding.related().forEach(this::relatedPlace);
    finding.original().forEach(this::original);
    remedies();
    rows.text(NLS.bind(Messages.FindingSection_rule,
        new Object[] {finding.check().kind().label(), finding.check().severity().label(), finding.check().id()}));
  }

  private void relatedPlace(RelatedPlace place) {
    FindingsModel model = session.model();
    rows.link(NLS.bind(Messages.FindingSection_related, place.label(), model.text(place.span())),
        () -> WireEditors.of(model).ifPresent(editor -> editor.reveal(place.span())));
  }

  private void original(OriginalPlace place) {
    rows.linkIn("original", NLS.bind(Messages.FindingSection_original, shortened(place.words())),
        () -> WireEditors.activePage().ifPresent(page -> OriginalDeeds.show(page, place.span())));
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_QUOTE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private void remedies() {
    int fixes = 0;
    for (Remedy remedy : new Remedies(session).of(finding)) {
      if (remedy.kind() != Remedy.Kind.FIX || ++fixes <= MOST_FIXES) {
        rows.link(remedy.kind().image(), remedy.label(), remedy::apply);
      }
    }
  }
}
