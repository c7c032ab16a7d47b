package org.wiredesk.ui.editor;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;
import org.wiredesk.ui.checking.WireSession;

/** Shows a wire's place and date, says where the date was taken from, and lets it be corrected. */
final class WireDateBar {

  private static final int LONGEST_EVIDENCE = 40;
  private static final LocalDate LONGEST_DATE = LocalDate.of(2000, 9, 30);

  private final WireEditor editor;
  private final Composite control;
  private final Label place;
  private final Text date;
  private final Link origin;
  private final Runnable resized;
  private Optional<WireSession> session = Optional.empty();
  /** What the field showed before anybody typed. */
  private String shown = "";

  /** @param resized called when the bar may need more or less room */
  WireDateBar(Composite parent, WireEditor editor, Runnable resized) {
    this.editor = editor;
    this.resized = resized;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(control);
    place = new Label(control, SWT.NONE);
    date = new Text(control, SWT.SINGLE | SWT.BORDER);
    date.setMessage(Messages.WireDateBar_hint);
    date.setToolTipText(Messages.WireDateBar_tip);
    GridDataFactory.swtDefaults().hint(widest(date), SWT.DEFAULT).applyTo(date);
    origin = new Link(control, SWT.NONE);
    date.addListener(SWT.DefaultSelection, event -> accept());
    date.addListener(SWT.FocusOut, event -> leave());
    editor.editKeys().yieldTo(date);
    date.addListener(SWT.Traverse, this::traverse);
    origin.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(event.text)));
  }

  void show(Optional<WireSession> newSession) {
    session = newSession;
    showDate();
  }

  void edit() {
    date.setFocus();
    date.selectAll();
  }

  /** Shows what the wire says now; what is being typed stays. */
  void refresh() {
    if (!date.isFocusControl()) {
      showDate();
    }
  }

  private void showDate() {
    Wire wire = session.map(open -> open.model().wire()).orElseGet(() -> Wire.of(""));
    place.setText(wire.dateline().map(line -> String.join("/", line.places())).orElse(Messages.WireDateBar_noDateline)
        .replace("&", "&&"));
    shown = wire.date().map(WireDate::day).map(DateText::format).orElse("");
    date.setText(shown);
    date.setEnabled(session.flatMap(open -> open.place().settings()).isPresent());
    origin.setText(origin(wire));
    resized.run();
  }

  private static int widest(Text field) {
    field.setText(DateText.format(LONGEST_DATE));
    int width = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    field.setText("");
    return width;
  }

  private static String origin(Wire wire) {
    if (wire.date().isEmpty()) {
      return wire.dateline().flatMap(Dateline::day).isPresent()
          ? Messages.WireDateBar_noYear
          : Messages.WireDateBar_noDate;
    }
    WireDate date = wire.date().get();
    return switch (date.origin()) {
      case USER -> Messages.WireDateBar_byUser;
      case METADATA -> Messages.WireDateBar_fromFile;
      case DATELINE -> Messages.WireDateBar_fromDateline;
      case YEAR_FROM_TEXT -> NLS.bind(Messages.WireDateBar_yearFromText, evidence(wire, date));
    };
  }

  private static String evidence(Wire wire, WireDate date) {
    String words = date.evidence().map(span -> span.of(wire.text())).orElse("");
    String shortened = words.length() <= LONGEST_EVIDENCE ? words : words.substring(0, LONGEST_EVIDENCE - 1) + "…";
    return shortened.replace("&", "&&");
  }

  private void accept() {
    if (isReadable()) {
      set(typed());
      editor.setFocus();
    } else {
      origin.setText(Messages.WireDateBar_notADate);
      resized.run();
      date.selectAll();
    }
  }

  /** What was typed counts also when the field is left by Tab or mouse; what is no date is given up. */
  private void leave() {
    if (isReadable()) {
      set(typed());
    }
    showDate();
  }

  private void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      showDate();
      editor.setFocus();
    }
  }

  private boolean isReadable() {
    return date.getText().isBlank() || typed().isPresent();
  }

  private Optional<LocalDate> typed() {
    return DateText.parse(date.getText().strip(), dayOfDateline());
  }

  private Optional<MonthDay> dayOfDateline() {
    return session.map(open -> open.model().wire()).flatMap(Wire::dateline).flatMap(Dateline::day);
  }

  /** Keeps what was typed, and only that: a field that had the focus before the wire was read shows nothing yet. */
  private void set(Optional<LocalDate> day) {
    boolean typed = !date.getText().equals(shown);
    boolean asItWas = day.equals(session.flatMap(open -> open.model().wire().date()).map(WireDate::day));
    if (typed && !asItWas) {
      keep(day);
    }
  }

  private void keep(Optional<LocalDate> day) {
    try {
      if (session.isPresent()) {
        WireSession open = session.get();
        open.change(open.settings().withDate(day));
      }
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  private void follow(String link) {
    switch (link) {
      case "revert" -> keep(Optional.empty());
      case "set" -> edit();
      default -> showEvidence();
    }
  }

  private void showEvidence() {
    session.map(WireSession::model).ifPresent(model -> {
      NormalizedText text = NormalizedText.of(model.document().get());
      if (text.text().equals(model.wire().text())) {
        model.wire().date().flatMap(WireDate::evidence).map(text::toOriginal).ifPresent(editor::reveal);
      }
    });
  }

  Composite control() {
    return control;
  }
}
