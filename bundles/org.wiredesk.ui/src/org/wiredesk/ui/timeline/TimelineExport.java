package org.wiredesk.ui.timeline;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.text.AtomicFile;

/** Takes the picture out of the view: to the clipboard, or to a file. */
public final class TimelineExport {

  private static final String SVG = ".svg";
  private static final String PNG = ".png";

  private final TimelineView view;

  public TimelineExport(TimelineView view) {
    this.view = view;
  }

  /** The picture; while the keyboard is in the table, its row. */
  void copy() {
    if (view.table().control().isFocusControl() || !view.canvas().isVisible()) {
      put(new Object[] {view.table().text()}, TextTransfer.getInstance());
    } else {
      put(new Object[] {picture().pixels()}, ImageTransfer.getInstance());
    }
  }

  /** As text, for whatever takes markup. */
  void copySvg() {
    put(new Object[] {new String(picture().svg(), StandardCharsets.UTF_8)}, TextTransfer.getInstance());
  }

  /** Asks for a file. */
  void save() {
    FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
    dialog.setText(Messages.TimelineExport_title);
    dialog.setFilterExtensions(new String[] {"*" + PNG, "*" + SVG});
    dialog.setFilterNames(new String[] {Messages.TimelineExport_png, Messages.TimelineExport_svg});
    dialog.setFileName(withoutEnding(view.wireName()) + Messages.TimelineExport_nameEnds + PNG);
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    try {
      save(file(chosen, dialog.getFilterIndex()));
    } catch (IOException e) {
      MessageDialog.openError(shell(), Messages.TimelineExport_title,
          NLS.bind(Messages.TimelineExport_failed, chosen, e.getMessage()));
    }
  }

  /**
   * Writes the picture: as SVG into a file of that ending, into any other as PNG.
   *
   * @throws IOException when it cannot be written; then the old file is as it was
   */
  public void save(Path file) throws IOException {
    boolean svg = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SVG);
    AtomicFile.write(file, svg ? picture().svg() : picture().png());
    refresh(file.toUri());
  }

  private TimelinePicture picture() {
    return new TimelinePicture(view.canvas());
  }

  /** A name without an ending gets the one of the chosen kind. */
  private static Path file(String chosen, int kind) {
    String lower = chosen.toLowerCase(Locale.ROOT);
    return Path.of(lower.endsWith(PNG) || lower.endsWith(SVG) ? chosen : chosen + (kind == 1 ? SVG : PNG));
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Lets the explorer show a file that was saved into a project. */
  private static void refresh(URI file) {
    for (IFile inWorkspace : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file)) {
      try {
        inWorkspace.refreshLocal(IResource.DEPTH_ZERO, null);
      } catch (CoreException e) {
        ILog.of(TimelineExport.class).log(e.getStatus());
      }
    }
  }

  private void put(Object[] content, Transfer transfer) {
    Clipboard clipboard = new Clipboard(shell().getDisplay());
    try {
      clipboard.setContents(content, new Transfer[] {transfer});
    } finally {
      clipboard.dispose();
    }
  }

  private Shell shell() {
    return view.getSite().getShell();
  }
}
