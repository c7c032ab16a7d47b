package org.wiredesk.rules.ui.changes;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ui.Images;

/** The places that speak of a name, in a list at the caret: Enter goes there, Esc goes back. */
public final class ReferencesPopup extends PopupDialog {

  private static final int WIDTH = 560;
  private static final int MOST_LINES = 14;

  private final List<DeskTarget> places;
  private final Point corner;
  private final LinesOfFiles lines;
  private TableViewer table;

  /**
   * @param places at least one, the one where the name is written down first
   * @param here the document of the file that was asked from
   * @param corner on the display, where the list is to open
   */
  public ReferencesPopup(Shell parent, List<DeskTarget> places, URI file, IDocument here, Point corner) {
    super(parent, INFOPOPUP_SHELLSTYLE, true, false, false, false, false,
        title(places), Messages.ReferencesPopup_info);
    this.places = places;
    this.corner = corner;
    this.lines = new LinesOfFiles(file, here);
  }

  private static String title(List<DeskTarget> places) {
    return places.size() == 1
        ? NLS.bind(Messages.ReferencesPopup_one, places.get(0).label())
        : NLS.bind(Messages.ReferencesPopup_title, places.get(0).label(), places.size());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    table = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    table.setInput(places);
    table.setSelection(new StructuredSelection(places.get(0)));
    table.getTable().addListener(SWT.DefaultSelection, event -> go());
    int height = Math.min(places.size() + 1, MOST_LINES) * table.getTable().getItemHeight();
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(table.getTable());
    return table.getTable();
  }

  @Override
  protected Control getFocusControl() {
    return table.getTable();
  }

  @Override
  protected Point getInitialLocation(Point size) {
    return corner;
  }

  private void go() {
    Optional<Object> chosen = Optional.ofNullable(((IStructuredSelection) table.getSelection()).getFirstElement());
    close();
    chosen.map(DeskTarget.class::cast).ifPresent(DeskNavigation::open);
  }

  private final class Labels extends LabelProvider implements IStyledLabelProvider {

    private final Map<DeskTarget, StyledString> known = new HashMap<>();

    @Override
    public StyledString getStyledText(Object element) {
      return known.computeIfAbsent((DeskTarget) element, this::label);
    }

    @Override
    public String getText(Object element) {
      return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
      return Images.of("desk");
    }

    private StyledString label(DeskTarget place) {
      return new StyledString(lines.line(place.file(), place.line()))
          .append("  " + LinesOfFiles.name(place.file()) + ":" + place.line(), StyledString.QUALIFIER_STYLER);
    }
  }
}
