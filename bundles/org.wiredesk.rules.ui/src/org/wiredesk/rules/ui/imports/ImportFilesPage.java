package org.wiredesk.rules.ui.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.ImportFormat;
import org.wiredesk.imports.read.FactReader;
import org.wiredesk.rules.DeskSource;

/** Asks for the files, for the desk file that they go into, and where they are from. */
public final class ImportFilesPage extends WizardPage {

  private static final int WIDTH = 380;
  private static final String BETWEEN = "; ";

  private final Optional<IResource> selected;
  private Text files;
  private Combo format;
  private Combo into;
  private Text checked;
  private Text source;
  private Text languages;

  /** @param selected null for nothing */
  ImportFilesPage(IResource selected) {
    super("importFiles");
    this.selected = Optional.ofNullable(selected);
    setTitle(Messages.ImportFilesPage_title);
    setDescription(Messages.ImportFilesPage_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(area);
    files = text(area, Messages.ImportFilesPage_files, "", 1);
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.ImportFilesPage_browse);
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    setButtonLayoutData(browse);
    format = combo(area, Messages.ImportFilesPage_format, SWT.READ_ONLY);
    format.setItems(Messages.ImportFilesPage_auto, "Wikidata (JSON)", "Popolo (JSON)", "CSV, TSV", "TBX");
    format.select(0);
    into = combo(area, Messages.ImportFilesPage_into, SWT.NONE);
    List<String> deskFiles = deskFiles();
    into.setItems(deskFiles.toArray(String[]::new));
    into.setText(firstTarget(deskFiles));
    checked = text(area, Messages.ImportFilesPage_checked, Messages.ImportFilesPage_checkedHint, 2);
    source = text(area, Messages.ImportFilesPage_source, Messages.ImportFilesPage_sourceHint, 2);
    languages = text(area, Messages.ImportFilesPage_languages, Messages.ImportFilesPage_languagesHint, 2);
    into.addModifyListener(event -> validate());
    setControl(area);
    validate();
    setErrorMessage(null);
  }

  /** Fills the field of the files. */
  public void files(List<Path> paths) {
    files.setText(String.join(BETWEEN, paths.stream().map(Path::toString).toList()));
  }

  /** @param path of a desk file, from its project */
  public void into(String path) {
    into.setText(path);
  }

  /** The day up to which the facts hold. */
  public void checked(String day) {
    checked.setText(day);
  }

  /** Of the columns of a glossary without a header, as tags with commas between them. */
  public void languages(String tags) {
    languages.setText(tags);
  }

  /** Empty while something is missing or wrong. */
  Optional<ImportRequest> request() {
    Optional<IFile> target = target();
    return problem().isPresent() || target.isEmpty() ? Optional.empty()
        : Optional.of(new ImportRequest(paths(), ImportFormat.values()[format.getSelectionIndex()], target.get(),
            FactDate.parse(checked.getText().strip()), source.getText().strip(), tags()));
  }

  private List<String> tags() {
    return Stream.of(languages.getText().split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
  }

  private Text text(Composite area, String label, String hint, int columns) {
    new Label(area, SWT.NONE).setText(label);
    Text field = new Text(area, SWT.BORDER);
    field.setMessage(hint);
    field.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(columns, 1).applyTo(field);
    return field;
  }

  private static Combo combo(Composite area, String label, int style) {
    new Label(area, SWT.NONE).setText(label);
    Combo field = new Combo(area, SWT.DROP_DOWN | style);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
    return field;
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setFilterExtensions(new String[] {"*.json;*.csv;*.tsv;*.tbx;*.xml;*.txt", "*"});
    if (dialog.open() != null) {
      files(List.of(dialog.getFileNames()).stream().map(name -> Path.of(dialog.getFilterPath(), name)).toList());
    }
  }

  private void validate() {
    if (languages == null) {
      return;
    }
    String problem = problem().orElse(null);
    setErrorMessage(problem);
    setPageComplete(problem == null);
  }

  private Optional<String> problem() {
    if (paths().isEmpty() || !paths().stream().allMatch(Files::isRegularFile)) {
      return Optional.of(Messages.ImportFilesPage_noFile);
    } else if (target().isEmpty()) {
      return Optional.of(Messages.ImportFilesPage_noTarget);
    }
    String day = checked.getText().strip();
    if (!tags().stream().allMatch(FactReader::isLanguage)) {
      return Optional.of(Messages.ImportFilesPage_noLanguage);
    }
    return day.isEmpty() || FactDate.parse(day).isPresent()
        ? Optional.empty() : Optional.of(Messages.ImportFilesPage_noDay);
  }

  private List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (String name : files.getText().split(";")) {
      try {
        if (!name.isBlank()) {
          paths.add(Path.of(name.strip()));
        }
      } catch (InvalidPathException e) {
        return List.of();
      }
    }
    return paths;
  }

  private Optional<IFile> target() {
    IPath path = IPath.fromPortableString(into.getText().strip()).makeAbsolute();
    boolean named = path.segmentCount() > 1 && path.lastSegment().endsWith(DeskSource.EXTENSION)
        && root().getProject(path.segment(0)).isAccessible()
        && ResourcesPlugin.getWorkspace().validatePath(path.toString(), IResource.FILE).isOK();
    return named ? Optional.of(root().getFile(path)).filter(file -> file.getLocation() != null) : Optional.empty();
  }

  private String firstTarget(List<String> deskFiles) {
    Optional<String> chosen = selected.map(resource -> resource.getFullPath().makeRelative().toString());
    String project = selected.map(IResource::getProject).map(IProject::getName)
        .or(() -> List.of(root().getProjects()).stream().filter(IProject::isOpen).map(IProject::getName).findFirst())
        .orElse("");
    return chosen.filter(deskFiles::contains)
        .or(() -> deskFiles.stream().filter(file -> file.startsWith(project + "/")).findFirst())
        .orElse(project.isEmpty() ? "" : project + "/desk/facts" + DeskSource.EXTENSION);
  }

  /** Those of all open projects, from their projects. */
  private static List<String> deskFiles() {
    List<String> found = new ArrayList<>();
    try {
      root().accept((IResourceProxy proxy) -> {
        if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(DeskSource.EXTENSION)) {
          found.add(proxy.requestFullPath().makeRelative().toString());
        }
        return proxy.isAccessible();
      }, IResource.NONE);
    } catch (CoreException e) {
      ILog.of(ImportFilesPage.class).log(e.getStatus());
    }
    return found;
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }
}
