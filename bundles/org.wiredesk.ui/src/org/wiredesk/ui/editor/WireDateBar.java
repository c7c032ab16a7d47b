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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
  private Room room = Room.AMPLE;
  /** Whether what was typed is no date. */
  private boolean unreadable;

  /** @param resized called when the bar may need more or less room */
  WireDateBar(Composite parent, WireEditor editor, Runnable resized) {
    this.editor = editor;
    this.resized = resized;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(control);
    place = new Label(control, SWT.NONE);
    GridDataFactory.swtDefaults().applyTo(place);
    date = new Text(control, SWT.SINGLE | SWT.BORDER);
    GridDataFactory.swtDefaults().hint(widest(date), SWT.DEFAULT).applyTo(date);
    origin = new Link(control, SWT.NONE);
    GridDataFactory.swtDefaults().applyTo(origin);
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

  /** Does not call for a new layout. */
  void fit(Room newRoom) {
    room = newRoom;
    setShown(place, room.compareTo(Room.SCARCE) < 0);
    showOrigin(wire());
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
    Wire wire = wire();
    place.setText(isRead() ? place(wire).replace("&", "&&") : "");
    shown = wire.date().map(WireDate::day).map(DateText::format).orElse("");
    date.setText(shown);
    date.setMessage(DateOrigin.lacksYear(wire) ? Messages.WireDateBar_hintYear : Messages.WireDateBar_hint);
    unreadable = false;
    date.setEnabled(session.flatMap(open -> open.place().settings()).isPresent());
    showOrigin(wire);
    resized.run();
  }

  /** Before its first check nothing is known of a wire, not even that it has no dateline. */
  private boolean isRead() {
    return session.map(WireSession::model)
        .filter(model -> model.wire().text().isEmpty() && model.document().getLength() > 0).isEmpty();
  }

  private static String place(Wire wire) {
    return wire.dateline().map(line -> String.join("/", line.places())).orElse(Messages.WireDateBar_noDateline);
  }

  private void showOrigin(Wire wire) {
    String text = !isRead() ? "" : room == Room.AMPLE ? DateOrigin.text(wire) : DateOrigin.brief(wire);
    origin.setText(unreadable ? Messages.WireDateBar_notADate : text);
    setShown(origin, !origin.getText().isEmpty());
    date.setToolTipText(NLS.bind(Messages.WireDateBar_tip, DateOrigin.tip(wire)));
  }

  private static void setShown(Control part, boolean on) {
    part.setVisible(on);
    GridDataFactory.createFrom((GridData) part.getLayoutData()).exclude(!on).applyTo(part);
  }

  private Wire wire() {
    return session.map(open -> open.model().wire()).orElseGet(() -> Wire.of(""));
  }

  private static int widest(Text field) {
    field.setText(DateText.format(LONGEST_DATE));
    int width = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    field.setText("");
    return width;
  }

  private void accept() {
    if (isReadable()) {
      set(typed());
      editor.setFocus();
    } else {
      unreadable = true;
      showOrigin(wire());
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
