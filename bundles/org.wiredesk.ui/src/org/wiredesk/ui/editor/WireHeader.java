package org.wiredesk.ui.editor;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.checking.WireSettings;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.original.OriginalChoice;

/** The bar above the text: where and when the wire was written, and in which languages it is read. */
final class WireHeader implements FindingsListener {

  private final Composite bar;
  private final WireDateBar date;
  private final LanguageChoice english;
  private final LanguageChoice original;
  private final OriginalChoice choice;
  private final FindingsCounter counter;
  private Optional<WireSession> session = Optional.empty();

  WireHeader(Composite parent, WireEditor editor) {
    bar = new Composite(parent, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 7;
    layout.marginLeft = 10;
    layout.marginTop = 4;
    layout.marginBottom = 4;
    bar.setLayout(layout);
    date = new WireDateBar(bar, editor, this::relayout);
    english = new LanguageChoice(bar, Messages.WireHeader_english, LanguageChoice.ENGLISH,
        tag -> change(settings -> settings.withLanguage(tag)));
    original = new LanguageChoice(bar, Messages.WireHeader_original, LanguageChoice.ORIGINALS,
        tag -> change(settings -> settings.withOriginalLanguage(tag)));
    original.control().setLayoutData(new RowData());
    choice = new OriginalChoice(bar, editor.getSite().getPage());
    counter = new FindingsCounter(bar, editor);
    bar.addListener(SWT.Resize, event -> relayout());
    bar.addListener(SWT.Dispose, event -> clear());
  }

  Composite control() {
    return bar;
  }

  void show(WireSession newSession) {
    clear();
    session = Optional.of(newSession);
    newSession.model().addListener(this);
    date.show(session);
    counter.show(newSession.model());
    showLanguages();
    showOriginal();
  }

  /** Lets go of the wire that was shown. */
  void clear() {
    session.ifPresent(open -> open.model().removeListener(this));
    session = Optional.empty();
    choice.show(session);
  }

  void editDate() {
    date.edit();
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    date.refresh();
    counter.show(model);
  }

  @Override
  public void stateChanged(FindingsModel model) {
    counter.show(model);
    showLanguages();
  }

  @Override
  public void originalChanged(FindingsModel model) {
    showOriginal();
  }

  /** The language of an original that is known is told by its name and its tip. */
  private void showOriginal() {
    choice.show(session);
    boolean known = session.filter(open -> open.model().original().text().isPresent()).isPresent();
    original.control().setVisible(!known);
    ((RowData) original.control().getLayoutData()).exclude = known;
    relayout();
  }

  /** A longer name would push the rest into a second row. */
  private static int lettersOfOriginal(Room room) {
    return switch (room) {
      case AMPLE, TIGHT, SCARCE -> 28;
      case CLOSE -> 14;
      case LEAST -> 0;
    };
  }

  private void showLanguages() {
    WireSettings own = session.map(WireSession::settings).orElse(WireSettings.NONE);
    CheckProfile inherited = session.flatMap(open -> open.place().project())
        .map(Checking.get()::profileFor)
        .orElseGet(Checking.get()::workspaceProfile);
    boolean enabled = session.flatMap(open -> open.place().settings()).isPresent();
    english.show(own.language(), inherited.language(), enabled);
    original.show(own.originalLanguage(), inherited.originalLanguage().orElse(""), enabled);
  }

  private void change(UnaryOperator<WireSettings> change) {
    try {
      if (session.isPresent()) {
        session.get().change(change.apply(session.get().settings()));
      }
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  /** Says as much as it can in as few rows as it can. */
  private void relayout() {
    int least = height(Room.LEAST);
    for (Room room : Room.values()) {
      if (height(room) <= least) {
        break;
      }
    }
    bar.layout(true, true);
    bar.requestLayout();
  }

  /** Of the bar as wide as it is, after it was told how much to say. */
  private int height(Room room) {
    date.fit(room);
    english.showLabel(room == Room.AMPLE);
    choice.fit(room == Room.AMPLE, lettersOfOriginal(room));
    return bar.computeSize(bar.getSize().x, SWT.DEFAULT).y;
  }
}
