package org.wiredesk.ui.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.text.AtomicFile;
import org.wiredesk.text.NormalizedText;

/** A word list as text: one word or name a line. A list that cannot be read is shown as such and never overwritten. */
public final class WordsPart {

  private static final int MARGIN = 4;
  private static final int LINES = 9;
  private static final int WIDTH = 380;

  private final Composite control;
  private final Text text;
  private final Label problem;
  private final Path file;
  private String stored = "";
  private boolean readable;

  /** @param label with the mnemonic that leads to the list */
  public WordsPart(Composite parent, String label, Path file) {
    this.file = file;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(control);
    new Label(control, SWT.NONE).setText(label);
    text = new Text(control, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * text.getLineHeight()).applyTo(text);
    text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
    problem = new Label(control, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(problem);
    load();
  }

  public Control control() {
    return control;
  }

  /**
   * Writes the list if it was changed here. Words that came into the file meanwhile from elsewhere stay in it.
   *
   * @return whether it was changed
   */
  public boolean store() throws IOException {
    String now = words();
    if (!readable || now.equals(stored)) {
      return false;
    }
    now += addedElsewhere();
    AtomicFile.write(file, now.getBytes(StandardCharsets.UTF_8));
    stored = now;
    return true;
  }

  private String addedElsewhere() throws IOException {
    Set<String> known = stored.lines().collect(Collectors.toSet());
    return inFile().lines().filter(line -> !known.contains(line))
        .map(line -> line + "\n").collect(Collectors.joining());
  }

  private String inFile() throws IOException {
    return Files.exists(file) ? NormalizedText.of(Files.readString(file, StandardCharsets.UTF_8)).text() : "";
  }

  private void load() {
    try {
      stored = inFile();
      text.setText(stored.replace("\n", Text.DELIMITER));
      problem.setText(NLS.bind(Messages.WordsPart_hint, file));
      readable = true;
    } catch (IOException e) {
      text.setEnabled(false);
      problem.setText(NLS.bind(Messages.WordsPart_unreadable, file, e.getMessage()));
    }
  }

  /** As a file has it: the last line ends too. */
  private String words() {
    String words = NormalizedText.of(text.getText()).text();
    return words.isEmpty() || words.endsWith("\n") ? words : words + "\n";
  }
}
