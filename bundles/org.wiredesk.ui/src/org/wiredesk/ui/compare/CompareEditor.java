package org.wiredesk.ui.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.report.page.ComparisonPage;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.text.AtomicFile;

/** Shows two issues of a wire side by side. It changes neither but by the buttons that say so. */
public final class CompareEditor extends EditorPart implements CompareHeader.CompareActions {

  public static final String ID = "org.wiredesk.ui.compare";

  private static final int[] TEXTS_AND_TABLE = {70, 30};

  private CompareInput compared;
  private CompareHeader header;
  private ComparePanes panes;
  private ChangeTable table;
  private Optional<CompareJob> job = Optional.empty();
  private Optional<CompareResult> result = Optional.empty();

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof CompareInput wires)) {
      throw new PartInitException(Messages.CompareEditor_noWires);
    }
    setSite(site);
    setInput(input);
    compared = wires;
    setPartName(wires.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    header = new CompareHeader(area, this);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
    SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    panes = new ComparePanes(sash);
    table = new ChangeTable(sash, this::select);
    sash.setWeights(TEXTS_AND_TABLE);
    getSite().setSelectionProvider(table.viewer());
    on("org.eclipse.ui.navigate.next", () -> table.step(1));
    on("org.eclipse.ui.navigate.previous", () -> table.step(-1));
    on("org.eclipse.ui.file.refresh", this::compare);
    compare();
  }

  private void on(String command, Runnable action) {
    getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    });
  }

  /** Compares the wires as they are now. */
  private void compare() {
    stop();
    header.waiting(Messages.CompareHeader_comparing);
    Display display = getSite().getShell().getDisplay();
    CompareJob[] mine = new CompareJob[1];
    mine[0] = new CompareJob(compared, task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    }, outcome -> showUnlessStale(mine[0], outcome));
    job = Optional.of(mine[0]);
    mine[0].schedule();
  }

  private void stop() {
    job.ifPresent(CompareJob::cancel);
  }

  private void showUnlessStale(CompareJob from, CompareJob.Outcome outcome) {
    if (header.control().isDisposed() || !job.equals(Optional.of(from))) {
      return;
    }
    result = outcome.result();
    result.ifPresentOrElse(found -> {
      header.show(found);
      panes.show(found);
      table.show(found.comparison().changes(), found.earlier().text(), found.issue().text());
    }, () -> header.waiting(outcome.trouble()));
  }

  private void select(Change change) {
    panes.select(change);
  }

  @Override
  public void insert(String advisoryLine) {
    if (advisoryLine.isBlank()) {
      header.say(Messages.CompareEditor_noLine);
      return;
    }
    result.ifPresent(shown -> {
      try {
        AdvisoryInsertion.insert(getSite().getPage(), shown.issue().path(), advisoryLine);
      } catch (CoreException e) {
        StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
      } catch (BadLocationException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  @Override
  public void carryNotes() {
    result.ifPresent(shown -> {
      NotesCarrier carrier = new NotesCarrier(shown);
      try {
        new CarryDialog(getSite().getShell(), carrier).ask().ifPresent(header::say);
      } catch (IOException e) {
        StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
      }
    });
  }

  @Override
  public void swap() {
    compared = compared.swapped();
    setInput(compared);
    setPartName(compared.getName());
    compare();
  }

  /** Asks for a file and writes the comparison into it as a page. */
  @Override
  public void export() {
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*.html"});
    dialog.setFileName(Messages.CompareEditor_page);
    dialog.setOverwrite(true);
    Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::export);
  }

  /** Writes what is compared into an HTML file that needs no other; nothing while nothing is compared. */
  public void export(Path file) {
    result.ifPresent(shown -> {
      try {
        AtomicFile.write(file, ComparisonPage.of(shown.earlier().name(), shown.issue().name(), shown.comparison(),
            shown.proposal()).getBytes(StandardCharsets.UTF_8));
        header.say(NLS.bind(Messages.CompareEditor_written, file));
      } catch (IOException e) {
        StatusManager.getManager().handle(
            Status.error(NLS.bind(Messages.CompareEditor_unwritten, file, e.getMessage()), e),
            StatusManager.SHOW | StatusManager.LOG);
      }
    });
  }

  /** Words that were changed in an open editor meanwhile are compared anew. */
  @Override
  public void setFocus() {
    table.control().setFocus();
    boolean stale = result.filter(shown -> isStale(shown.earlier()) || isStale(shown.issue())).isPresent();
    if (stale) {
      compare();
    }
  }

  private static boolean isStale(WireText shown) {
    return WireText.open(shown.path()).filter(text -> !text.equals(shown.text())).isPresent();
  }

  @Override
  public void dispose() {
    stop();
    super.dispose();
  }

  /** What is shown; empty while it is compared, and when it cannot be. */
  public Optional<CompareResult> result() {
    return result;
  }

  public CompareHeader header() {
    return header;
  }

  public ComparePanes panes() {
    return panes;
  }

  public ChangeTable table() {
    return table;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException();
  }

  /** As a page. */
  @Override
  public void doSaveAs() {
    export();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return true;
  }
}
