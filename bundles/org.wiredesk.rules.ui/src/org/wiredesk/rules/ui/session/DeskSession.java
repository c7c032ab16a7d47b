package org.wiredesk.rules.ui.session;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.wiredesk.rules.ide.DeskLanguage;
import org.wiredesk.rules.ide.DeskMarker;

/**
 * Keeps one open desk file read: at once when its text changes, and its rules tried on their examples as soon as its
 * author pauses. To be used on the UI thread, where nothing else is said.
 */
public final class DeskSession {

  /** Short, since colours wait for it. */
  private static final long READING_QUIET_MILLIS = 120;

  private static final long EXAMPLES_QUIET_MILLIS = 700;

  private final DeskInput input;
  private final IDocument document;
  private final BooleanSupplier dirty;
  private final DeskSet set;
  private final Executor ui;
  private final SnapshotJob<DeskAnalysis> reading;
  private final SnapshotJob<List<DeskMarker>> examples;
  private final RuleExamples ruleExamples = new RuleExamples();
  private final ListenerList<DeskListener> listeners = new ListenerList<>();
  private final IDocumentListener follower = new Follower();
  private DeskAnalysis analysis = DeskAnalysis.EMPTY;
  private List<DeskMarker> badExamples = List.of();
  private volatile boolean untold;
  private boolean tellingSoon;
  private boolean closed;
  private boolean read;
  private boolean tried;

  /**
   * @param dirty whether the document is other than the file
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  DeskSession(DeskInput input, IDocument document, BooleanSupplier dirty, DeskSet set, Executor ui) {
    this.input = input;
    this.document = document;
    this.dirty = dirty;
    this.set = set;
    this.ui = ui;
    this.reading = new SnapshotJob<>(NLS.bind(Messages.DeskSession_reading, input.name()), READING_QUIET_MILLIS,
        monitor -> DeskAnalysis.of(set.language(), input.uri()), ui, this::show);
    this.examples = new SnapshotJob<>(NLS.bind(Messages.DeskSession_examples, input.name()), EXAMPLES_QUIET_MILLIS,
        this::tryExamples, ui, this::showExamples);
    document.addDocumentListener(follower);
    set.open(this, document.get());
    reading.start();
    examples.changed();
  }

  public URI uri() {
    return input.uri();
  }

  public Optional<IFile> file() {
    return input.file();
  }

  public IDocument document() {
    return document;
  }

  /** Knows the text as it stands in the document. Asked from another thread, one that may lack what was just typed. */
  public DeskLanguage language() {
    if (untold && Display.getCurrent() != null) {
      untold = false;
      set.language().update(uri(), document.get());
    }
    return set.language();
  }

  /** Of the text when it was last read; of an earlier one while {@link #isRead()} is false. */
  public DeskAnalysis analysis() {
    return analysis;
  }

  /** Whether the analysis is that of the document as it is. */
  public boolean isRead() {
    return read;
  }

  /** The failing examples when they were last tried. */
  public List<DeskMarker> badExamples() {
    return badExamples;
  }

  /** Whether the rules were tried since the last change. */
  public boolean isTried() {
    return tried;
  }

  public void addListener(DeskListener listener) {
    listeners.add(listener);
  }

  public void removeListener(DeskListener listener) {
    listeners.remove(listener);
  }

  /** To be called after the document was saved: now the markers can follow. */
  public void saved() {
    mark();
    if (file().isEmpty()) {
      DeskSessions.savedOutside(uri());
    }
  }

  /** Of files that no project has nobody tells when others change them: reads them again as they are now. */
  public void readOthersAgain() {
    if (file().isEmpty()) {
      set.readAgain();
    }
  }

  /** Reads again, because another file of the set has changed. */
  void othersChanged() {
    reading.changed();
  }

  void close() {
    closed = true;
    document.removeDocumentListener(follower);
    reading.stop();
    examples.stop();
    set.close(this);
  }

  /** Once for many changes that come together: copying the text takes its time. */
  private void tell() {
    tellingSoon = false;
    if (!closed) {
      language();
      reading.changed();
      examples.changed();
      set.changed(this);
    }
  }

  private List<DeskMarker> tryExamples(IProgressMonitor monitor) {
    return set.language().examples(uri(), rules -> ruleExamples.test(rules, monitor));
  }

  private void show(DeskAnalysis result) {
    analysis = result;
    read = true;
    listeners.forEach(listener -> listener.analysed(this));
    mark();
  }

  private void showExamples(List<DeskMarker> result) {
    badExamples = result;
    tried = true;
    listeners.forEach(listener -> listener.examplesTried(this));
    mark();
  }

  /** Markers tell of the file, so they wait until it is as the document. */
  private void mark() {
    if (read && tried && !dirty.getAsBoolean()) {
      file().ifPresent(file -> DeskMarkers.replace(file, analysis.problems(), badExamples, document));
    }
  }

  private final class Follower implements IDocumentListener {

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
      untold = true;
      read = false;
      tried = false;
      reading.stop();
      examples.stop();
      if (!tellingSoon) {
        tellingSoon = true;
        ui.execute(DeskSession.this::tell);
      }
    }
  }
}
