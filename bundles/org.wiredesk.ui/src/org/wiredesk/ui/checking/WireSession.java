package org.wiredesk.ui.checking;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.KnownOriginal;

/**
 * Keeps one open wire checked: again when its text, its settings, its original, the preferences or a word list
 * change. To be used on
 * the UI thread only.
 */
public final class WireSession {

  private final WirePlace place;
  private final Executor ui;
  private final IDocument document;
  private final BooleanSupplier dirty;
  private final FindingsModel model;
  private final WireCheckJob job;
  private final SettingsWatch watch;
  private final OriginalWatch originalWatch;
  private final OriginalReader originals;
  private final Job look;
  private final IDocumentListener follower = new Follower();
  private boolean snapshotComing;
  private boolean closed;

  /**
   * @param dirty whether the document is other than the file
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  public WireSession(WirePlace place, IDocument document, BooleanSupplier dirty, Executor ui) {
    this.place = place;
    this.ui = ui;
    this.document = document;
    this.dirty = dirty;
    this.model = new FindingsModel(place.name(), place.file(), document);
    this.originals = new OriginalReader(place);
    this.job = new WireCheckJob(NLS.bind(Messages.WireCheckJob_name, place.name()),
        WireChecker.of(place, this::readOriginal), ui, new Display());
    this.look = Job.createSystem(NLS.bind(Messages.WireSession_lookForOriginal, place.name()), this::look);
    this.watch = new SettingsWatch(place, () -> ui.execute(this::checkNow));
    this.originalWatch = new OriginalWatch(
        place.file(), this::chosenOriginal, this::followOriginal, this::lookForOriginal);
    document.addDocumentListener(follower);
    checkNow();
  }

  public FindingsModel model() {
    return model;
  }

  public WirePlace place() {
    return place;
  }

  public void checkNow() {
    if (closed) {
      return;
    }
    model.changeState(CheckState.WAITING);
    job.checkNow(document.get());
  }

  /**
   * Has the wire checked anew if its original is not what it was; to be called when that may have changed unseen, from
   * any thread.
   */
  public void lookForOriginal() {
    look.schedule();
  }

  public WireSettings settings() {
    return place.settings().map(WireSettingsStore::read).orElse(WireSettings.NONE);
  }

  /** Keeps the settings and checks the wire with them. */
  public void change(WireSettings settings) throws CoreException {
    if (place.settings().isPresent() && !settings.equals(settings())) {
      place.settings().get().write(settings);
      checkNow();
    }
  }

  /** To be called after the document was saved: now the markers can follow. */
  public void saved() {
    if (model.state().equals(CheckState.CHECKED)) {
      mark();
    }
  }

  /** To be called when something was decided about findings. */
  public void decided() {
    model.judgeAnew();
    saved();
  }

  public void close() {
    closed = true;
    watch.close();
    originalWatch.close();
    look.cancel();
    document.removeDocumentListener(follower);
    job.outdated();
    model.dispose();
  }

  /** Off the UI thread. */
  private KnownOriginal readOriginal() {
    KnownOriginal now = originals.read();
    ui.execute(() -> model.changeOriginal(now));
    return now;
  }

  private void look(IProgressMonitor monitor) {
    KnownOriginal now = originals.read();
    ui.execute(() -> {
      if (!closed && !now.equals(model.original())) {
        model.changeOriginal(now);
        checkNow();
      }
    });
  }

  private Optional<IFile> chosenOriginal() {
    return settings().original().map(OriginalAddress::new).flatMap(OriginalAddress::file);
  }

  private void followOriginal(IFile moved) {
    try {
      place.settings().orElseThrow().write(settings().withOriginal(Optional.of(OriginalAddress.of(moved).text())));
    } catch (CoreException e) {
      ILog.of(WireSession.class).error(e.getMessage(), e);
    }
  }

  /** Once for many changes that come together, as those of "fix all": copying the text takes its time. */
  private void takeSnapshot() {
    snapshotComing = false;
    if (!closed) {
      job.textChanged(document.get());
    }
  }

  /** Markers tell of the file, so they wait until it is as the document. */
  private void mark() {
    if (!dirty.getAsBoolean()) {
      place.file().ifPresent(file -> FindingMarkers.replace(file, model.findings(), document));
    }
  }

  private final class Display implements ReportDisplay {

    @Override
    public void show(CheckReport report, NormalizedText text) {
      Origins origins = Checking.get().origins();
      model.show(report, text, finding -> origins.isFrom(finding, report.pending()));
      model.changeState(report.isComplete() ? CheckState.CHECKED : CheckState.checking(report.pending()));
      if (report.isComplete()) {
        mark();
      }
    }

    @Override
    public void failed(Throwable cause) {
      model.changeState(CheckState.FAILED);
    }
  }

  private final class Follower implements IDocumentListener {

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
      model.changeState(CheckState.WAITING);
      job.outdated();
      if (!snapshotComing) {
        snapshotComing = true;
        ui.execute(WireSession.this::takeSnapshot);
      }
    }
  }
}
