package org.wiredesk.ui.editor;

import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.dates.style.DayAlternatives;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.checking.WireSession;

/** What else a day can be called where nothing is wrong with it: "Wednesday" for "yesterday", a date for "Thursday". */
final class DayRemedies {

  private final WireSession session;

  DayRemedies(WireSession session) {
    this.session = session;
  }

  /** Reads the text as it is now, which takes a few milliseconds. */
  List<Remedy> at(int offset) {
    NormalizedText text = NormalizedText.of(session.model().document().get());
    Wire wire = Wire.of(text.text(), session.settings().date().map(WireOptions::dated).orElse(WireOptions.NONE));
    CheckContext context = CheckContext.of(wire, Checking.get().profileFor(session.place()));
    return DayAlternatives.at(text.fromOriginal(offset), context).stream()
        .map(fix -> remedy(fix, text))
        .toList();
  }

  private Remedy remedy(Fix fix, NormalizedText text) {
    List<TextEdit> edits = fix.edits().stream()
        .map(edit -> new TextEdit(text.toOriginal(edit.span()), edit.replacement()))
        .toList();
    return new Remedy(Remedy.Kind.FIX, fix.label(), Messages.DayRemedies_details,
        () -> new Remedies(session).apply(List.of(new Fix(fix.label(), edits))));
  }
}
