package org.wiredesk.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.ui.model.FindingsModel;

/** What stands in the place of the picture, or above it: what is missing, and what to do. */
final class TimelineHint {

  /** The link to the wire's date in the header of its editor. */
  static final String DATE = "date";

  private static final int MARGIN = 8;

  private final Composite control;
  private final Link link;
  private String text = "";

  /** @param chosen gets what {@code href} names: a command's id, or {@value #DATE} */
  TimelineHint(Composite parent, Consumer<String> chosen) {
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN / 2).applyTo(control);
    link = new Link(control, SWT.WRAP);
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(event.text)));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(1, SWT.DEFAULT).applyTo(link);
  }

  Control control() {
    return control;
  }

  void setFocus() {
    link.setFocus();
  }

  String text() {
    return text;
  }

  void show(String newText) {
    if (!newText.equals(text)) {
      text = newText;
      link.setText(newText);
      control.layout();
    }
  }

  /** Takes no room when there is nothing to say. */
  void showOrHide(String newText) {
    boolean visible = !newText.isEmpty();
    boolean changes = !newText.equals(text) || visible != control.getVisible();
    show(newText);
    if (changes) {
      ((GridData) control.getLayoutData()).exclude = !visible;
      control.setVisible(visible);
      control.getParent().layout();
    }
  }

  /** @param read whether the timeline is that of the wire, and not just empty because nobody has read it yet */
  static Optional<String> insteadOfPicture(Optional<FindingsModel> wire, Timeline timeline, boolean read) {
    if (wire.isEmpty()) {
      return Optional.of(Messages.TimelineHint_noWire);
    }
    String name = wire.get().name().replace("&", "&&");
    if (!read) {
      return Optional.of(switch (wire.get().state().phase()) {
        case WAITING, CHECKING, CHECKED -> NLS.bind(Messages.TimelineHint_reading, name);
        case FAILED -> NLS.bind(Messages.TimelineHint_failed, name);
      });
    }
    if (timeline.mentions().isEmpty()) {
      return Optional.of(NLS.bind(Messages.TimelineHint_noTimes, name));
    }
    if (timeline.placed() > 0) {
      return Optional.empty();
    }
    return Optional.of(timeline.now().isEmpty()
        ? NLS.bind(Messages.TimelineHint_noneWithoutDate, name)
        : NLS.bind(Messages.TimelineHint_nonePlaced, name));
  }

  /** @param leftOut how many times have a place but are not drawn */
  static String above(Timeline timeline, int leftOut) {
    int all = timeline.mentions().size();
    int placed = timeline.placed();
    if (timeline.wantsDate()) {
      return NLS.bind(Messages.TimelineHint_someWithoutDate, all - placed, all);
    }
    return leftOut == 0 ? "" : NLS.bind(Messages.TimelineHint_leftOut, placed - leftOut, placed);
  }
}
