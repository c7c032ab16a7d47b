package org.wiredesk.ui.original;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.editor.OriginalHover;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.editor.WireEditors;
import org.wiredesk.ui.findings.ActiveWire;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.KnownOriginal;

/** What the active wire was translated from, beside it: scrolls with it, and marks what was found on both sides. */
public final class OriginalView extends ViewPart implements ActiveWire.Listener {

  public static final String ID = "org.wiredesk.ui.views.original";

  private OriginalViewSettings settings;
  private ActiveWire wire;
  private PartSight sight;
  private Composite stack;
  private OriginalHint hint;
  private OriginalText text;
  private SideBySide sides;
  /** Asked by hovers, which the platform computes off the UI thread. */
  private volatile Optional<WireSession> hovered = Optional.empty();

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    settings = OriginalViewSettings.read(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    settings.write(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    hint = new OriginalHint(stack, this::choose, this::forget);
    text = new OriginalText(stack, new OriginalHover(() -> hovered, this::findingsAt));
    sides = new SideBySide(text, settings);
    getSite().setSelectionProvider(text.viewer());
    getSite().getService(IContextService.class).activateContext(WireEditor.SCOPE);
    new OriginalActions(this, settings).fill(getViewSite().getActionBars(), text);
    wire = new ActiveWire(getSite().getPage(), this);
    sight = new PartSight(this, this::follow);
    wire.follow();
  }

  @Override
  public void wireChanged(Optional<FindingsModel> model) {
    follow();
  }

  @Override
  public void originalChanged(FindingsModel model) {
    showText();
  }

  @Override
  public void findingsChanged(FindingsModel model) {
    sides.showFindings();
  }

  @Override
  public void stateChanged(FindingsModel model) {
    showHint();
  }

  @Override
  public void currentChanged(FindingsModel model, Object origin) {
    sides.showCurrent(true);
  }

  @Override
  public void setFocus() {
    if (topControl() == text.control()) {
      text.widget().setFocus();
    } else {
      hint.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (wire != null) {
      sight.dispose();
      sides.follow(Optional.empty());
      wire.dispose();
    }
    super.dispose();
  }

  /** What is said in the place of an original; empty while one is shown. */
  public String hint() {
    return topControl() == text.control() ? "" : hint.text();
  }

  /** The text of the original. */
  public StyledText text() {
    return text.widget();
  }

  /** Where annotations of a type are, in the text of the original. */
  public List<Span> marks(String type) {
    return text.marks(type);
  }

  /** Brings words of the original into sight and marks them. */
  public void reveal(Span place) {
    if (topControl() == text.control()) {
      sides.reveal(place);
    }
  }

  /** The wire whose original is shown. */
  Optional<WireSession> session() {
    return editor().flatMap(WireEditor::session);
  }

  void settingsChanged() {
    sides.settingsChanged();
  }

  /** Keeps that the sentences at the caret, or selected, on both sides belong together; says so if there are none. */
  public void pair() {
    Optional<Pairing> pairing = pairing();
    pairing.ifPresent(Pairing::keep);
    String told = pairing.isPresent() ? Messages.Pairing_kept : Messages.Pairing_nothing;
    getViewSite().getActionBars().getStatusLineManager().setMessage(told);
    editor().ifPresent(editor -> editor.say(told));
  }

  /** Has the machine pair the sentences at the caret again that a person paired. */
  public void unpair() {
    pairing().filter(Pairing::isByHand).ifPresent(Pairing::forget);
  }

  /** Of the sentences that somebody means on both sides. */
  Optional<Pairing> pairing() {
    return session().flatMap(open -> sides.inWire().flatMap(words -> Pairing.of(open, words, sides.inOriginal())));
  }

  private Optional<WireEditor> editor() {
    return wire == null ? Optional.empty() : wire.model().flatMap(WireEditors::of);
  }

  /** While the view is not seen nothing is done. */
  private void follow() {
    hovered = session();
    sides.follow(sight != null && sight.isSeen() ? editor() : Optional.empty());
    showText();
  }

  private void showText() {
    Optional<KnownOriginal> known = wire.model().map(FindingsModel::original);
    known.flatMap(KnownOriginal::text).ifPresent(original -> {
      text.show(original);
      setTitleToolTip(NLS.bind(
          Messages.OriginalView_description, known.get().name().orElse(""), OriginalNames.language(original)));
    });
    showHint();
    sides.showAll();
  }

  private void showHint() {
    Optional<String> instead = OriginalHint.of(session());
    instead.ifPresent(hint::show);
    Control top = instead.isPresent() ? hint.control() : text.control();
    if (topControl() != top) {
      ((StackLayout) stack.getLayout()).topControl = top;
      stack.layout(true, true);
    }
  }

  private Control topControl() {
    return ((StackLayout) stack.getLayout()).topControl;
  }

  private List<Finding> findingsAt(int offset) {
    return wire.model().map(model -> FindingsInOriginal.at(model, offset)).orElse(List.of());
  }

  private void choose() {
    session().ifPresent(session -> OriginalDialogs.chooseFile(getSite().getShell(), session));
  }

  private void forget() {
    session().ifPresent(OriginalDeeds::forget);
  }
}
