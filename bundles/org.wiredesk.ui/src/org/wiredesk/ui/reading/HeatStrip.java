package org.wiredesk.ui.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.wiredesk.engine.reading.Heat;
import org.wiredesk.engine.reading.RatedSentence;
import org.wiredesk.engine.reading.ReadingOrder;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/** The strip beside a wire that shows by colours which of its sentences to read first; a click leads there. */
public final class HeatStrip implements FindingsListener {

  /** In pixels. */
  static final int WIDTH = 9;

  private static final String COLOR = "org.wiredesk.ui.heat.";

  /** In a longer text, places are told by their share of the characters: measuring lines would take too long. */
  private static final int MOST_MEASURED = 100_000;

  private final StyledText text;
  private final Canvas canvas;
  private Optional<FindingsModel> model = Optional.empty();
  private Consumer<RatedSentence> chosen = sentence -> { };
  private Optional<HeatBars> bars = Optional.empty();

  HeatStrip(Composite parent, StyledText text) {
    this.text = text;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.addPaintListener(this::paint);
    canvas.addMouseMoveListener(event -> pointAt(event.y));
    canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> click(event.y)));
    canvas.addListener(SWT.Resize, event -> refresh());
    canvas.getAccessible().addAccessibleListener(new Name());
    text.addListener(SWT.Resize, event -> refresh());
    text.addModifyListener(event -> refresh());
    canvas.addDisposeListener(event -> show(Optional.empty()));
  }

  public Canvas control() {
    return canvas;
  }

  /** The wire whose sentences are shown. */
  public void show(Optional<FindingsModel> wire) {
    model.ifPresent(old -> old.removeListener(this));
    model = wire;
    model.ifPresent(now -> now.addListener(this));
    refresh();
  }

  /** @param listener gets the sentence that was clicked */
  public void onChoice(Consumer<RatedSentence> listener) {
    chosen = listener;
  }

  @Override
  public void findingsChanged(FindingsModel changed) {
    refresh();
  }

  /** What is in sight; measured when it is first asked for after a change. */
  public HeatBars bars() {
    if (bars.isEmpty()) {
      bars = Optional.of(measure(order()));
    }
    return bars.get();
  }

  /** "3 findings, rank 2 of 14". */
  public static String describe(RatedSentence sentence, ReadingOrder order) {
    String findings = sentence.findings() == 1
        ? Messages.HeatStrip_oneFinding
        : NLS.bind(Messages.HeatStrip_findings, sentence.findings());
    return NLS.bind(Messages.HeatStrip_rank, new Object[] {findings, sentence.rank(), order.size()});
  }

  private ReadingOrder order() {
    return model.map(FindingsModel::reading).orElse(ReadingOrder.EMPTY);
  }

  private void refresh() {
    bars = Optional.empty();
    if (!canvas.isDisposed()) {
      canvas.redraw();
    }
  }

  private HeatBars measure(ReadingOrder order) {
    int strip = canvas.getClientArea().height;
    int length = text.getCharCount();
    if (order.size() == 0 || strip == 0 || length == 0) {
      return HeatBars.NONE;
    }
    if (length > MOST_MEASURED) {
      return HeatBars.of(order, offset -> share(offset, strip), offset -> share(offset, strip), strip, strip);
    }
    return HeatBars.of(order, this::top, this::bottom, bottom(length), strip);
  }

  private int share(int offset, int strip) {
    return (int) ((long) strip * offset / text.getCharCount());
  }

  private int top(int offset) {
    return text.getTopPixel() + text.getLocationAtOffset(Math.min(offset, text.getCharCount())).y;
  }

  private int bottom(int offset) {
    int within = Math.min(offset, text.getCharCount());
    return top(within) + text.getLineHeight(within);
  }

  private void paint(PaintEvent event) {
    int width = canvas.getClientArea().width;
    for (HeatBars.Bar bar : bars().worstLast()) {
      event.gc.setBackground(color(bar.sentence().heat()));
      event.gc.fillRectangle(1, bar.top(), width - 2, bar.height() - 1);
    }
  }

  private static Color color(Heat heat) {
    return JFaceResources.getColorRegistry().get(COLOR + heat.name().toLowerCase(Locale.ROOT));
  }

  private void pointAt(int y) {
    Optional<HeatBars.Bar> bar = bars().at(y);
    canvas.setCursor(canvas.getDisplay().getSystemCursor(bar.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
    String tip = bar.map(found -> describe(found.sentence(), order())).orElse(null);
    if (tip == null || !tip.equals(canvas.getToolTipText())) {
      canvas.setToolTipText(tip);
    }
  }

  private void click(int y) {
    bars().at(y).ifPresent(bar -> chosen.accept(bar.sentence()));
  }

  /** For those who cannot see colours there is the order in the Findings view, and a command. */
  private final class Name extends AccessibleAdapter {

    @Override
    public void getName(AccessibleEvent event) {
      if (event.childID == ACC.CHILDID_SELF) {
        event.result = NLS.bind(Messages.HeatStrip_name, order().size());
      }
    }
  }
}
