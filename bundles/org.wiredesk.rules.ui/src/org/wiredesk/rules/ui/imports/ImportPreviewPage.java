package org.wiredesk.rules.ui.imports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.imports.FactImport;
import org.wiredesk.imports.ImportDifference;
import org.wiredesk.imports.desk.MergeNote;
import org.wiredesk.imports.read.Problem;

/** Shows what an import will change in the desk file, and what of it is left out or contradicts. */
public final class ImportPreviewPage extends WizardPage {

  private static final int WIDTH = 640;
  private static final int DIFFERENCE_LINES = 16;
  private static final int PROBLEM_LINES = 6;

  private final ImportFilesPage files;
  private Text difference;
  private Text problems;
  private ImportRequest request;
  private Optional<FactImport> made = Optional.empty();

  ImportPreviewPage(ImportFilesPage files) {
    super("importPreview");
    this.files = files;
    setTitle(Messages.ImportPreviewPage_title);
    setDescription(Messages.ImportPreviewPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
    difference = area(area, Messages.ImportPreviewPage_difference, DIFFERENCE_LINES, SWT.NONE);
    difference.setFont(JFaceResources.getTextFont());
    problems = area(area, Messages.ImportPreviewPage_problems, PROBLEM_LINES, SWT.WRAP);
    setControl(area);
  }

  private static Text area(Composite parent, String label, int lines, int style) {
    new Label(parent, SWT.NONE).setText(label);
    boolean wraps = (style & SWT.WRAP) != 0;
    Text text = new Text(
        parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | (wraps ? SWT.WRAP : SWT.H_SCROLL));
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
    return text;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      work();
    }
  }

  /** What is to be written; empty if there is nothing or something is wrong. */
  Optional<FactImport> made() {
    return made;
  }

  ImportRequest request() {
    return request;
  }

  /** What the page shows of the difference. */
  public String difference() {
    return difference.getText();
  }

  /** What the page shows of what is left out. */
  public String problems() {
    return problems.getText();
  }

  private void work() {
    made = Optional.empty();
    setErrorMessage(null);
    Optional<ImportRequest> asked = files.request();
    asked.ifPresent(found -> request = found);
    if (asked.isEmpty()) {
      setErrorMessage(Messages.ImportPreviewPage_incomplete);
    } else if (isUnsaved()) {
      setErrorMessage(NLS.bind(Messages.ImportPreviewPage_unsaved, request.into().getName()));
    } else {
      read();
    }
    difference.setText(made.map(this::differenceOf).orElse(""));
    // The head of the page has room for two lines of a mistake.
    problems.setText(made.map(ImportPreviewPage::told).or(() -> Optional.ofNullable(getErrorMessage())).orElse(""));
    made.ifPresent(found -> setMessage(NLS.bind(Messages.ImportPreviewPage_summary,
        new Object[] {found.result().added(), found.result().extended(), count(found)}),
        count(found) > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION));
    setPageComplete(made.isPresent());
  }

  private void read() {
    try {
      getContainer().run(true, false, monitor -> {
        try {
          made = Optional.of(request.work());
        } catch (IOException e) {
          throw new InvocationTargetException(e);
        }
      });
    } catch (InvocationTargetException e) {
      setErrorMessage(String.valueOf(e.getCause().getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isUnsaved() {
    ITextFileBuffer open = FileBuffers.getTextFileBufferManager()
        .getTextFileBuffer(request.into().getFullPath(), LocationKind.IFILE);
    return open != null && open.isDirty();
  }

  private String differenceOf(FactImport found) {
    return found.isChange()
        ? String.join("\n", ImportDifference.lines(request.into().getName(), found.before(), found.result()))
        : Messages.ImportPreviewPage_nothing;
  }

  private static int count(FactImport found) {
    return found.result().notes().size() + found.problems().size();
  }

  private static String told(FactImport found) {
    return Stream.concat(
            found.result().notes().stream().map(ImportPreviewPage::told),
            found.problems().stream().map(Problem::toString))
        .collect(Collectors.joining("\n"));
  }

  private static String told(MergeNote note) {
    return (note.line() > 0 ? NLS.bind(Messages.ImportPreviewPage_line, note.line()) : "")
        + note.message() + " (" + note.origin() + ")";
  }
}
