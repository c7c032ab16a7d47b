package org.wiredesk.ui.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.facts.ConfirmedFacts;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.Engine;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.export.SingleExport;
import org.wiredesk.report.formats.ExportContext;
import org.wiredesk.report.formats.ExportFormat;
import org.wiredesk.report.page.ScoreIndex;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.text.AtomicFile;
import org.wiredesk.ui.checking.Checking;

/** Checks wires as they are saved, reads what was said of them, and writes the report. */
public final class ExportJob extends Job {

  private final List<WireResource> wires;
  private final ExportFormat format;
  private final Path target;
  private final List<String> told = new ArrayList<>();
  private final SavedReviews reviews = new SavedReviews();

  ExportJob(List<WireResource> wires, ExportFormat format, Path target) {
    super(Messages.ExportJob_name);
    this.wires = wires;
    this.format = format;
    this.target = target;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, wires.size());
    try {
      if (format.isSingle()) {
        single(progress);
      } else {
        joint(progress);
      }
      refresh();
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      return Status.error(NLS.bind(Messages.ExportJob_failed, e.getMessage()), e);
    }
    return told.isEmpty() ? Status.OK_STATUS
        : Status.warning(NLS.bind(Messages.ExportJob_partly, String.join("\n", told)));
  }

  private void joint(SubMonitor progress) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(format.fileMark());
    try (JointExport export = format.open(out, context())) {
      for (WireResource wire : wires) {
        export.add(read(wire, progress));
      }
    }
    AtomicFile.write(target, out.toByteArray());
  }

  private void single(SubMonitor progress) throws IOException {
    SingleExport export = format.single(context());
    ScoreIndex index = new ScoreIndex();
    for (WireResource wire : wires) {
      ScoredReview review = read(wire, progress);
      String name = wire.name() + format.ending();
      AtomicFile.write(wires.size() == 1 ? target : target.resolve(name), export.of(review));
      index.add(name, review.score());
    }
    if (wires.size() > 1) {
      AtomicFile.write(target.resolve("index.html"), index.page());
    }
  }

  private ScoredReview read(WireResource wire, SubMonitor progress) throws IOException {
    progress.checkCanceled();
    progress.subTask(wire.name());
    ScoredReview review = reviews.read(wire, ExportJob::claims, told::add);
    progress.worked(1);
    return review;
  }

  private static Claims claims(CheckReport report, CheckProfile profile) {
    return report.mentions().map(mentions -> new CheckContext(report.wire(), mentions, profile, report.bitext()))
        .map(context -> Claims.of(context, ConfirmedFacts.of(context))).orElse(Claims.NONE);
  }

  private Engine engine() {
    return Checking.get().engine(Optional.of(wires.get(0).file().getProject()));
  }

  private ExportContext context() {
    String version = FrameworkUtil.getBundle(ExportJob.class).getVersion().toString();
    return new ExportContext(version, this::page, List.of(), told::add);
  }

  private Optional<CheckPage> page(CheckId id) {
    return engine().page(id, Checking.get().profileFor(wires.get(0).file()));
  }

  /** Lets the explorer show what was written into a project. */
  private void refresh() {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    URI uri = target.toAbsolutePath().toUri();
    try {
      for (IFile file : root.findFilesForLocationURI(uri)) {
        file.refreshLocal(IResource.DEPTH_ZERO, null);
      }
      for (IContainer folder : root.findContainersForLocationURI(uri)) {
        folder.refreshLocal(IResource.DEPTH_INFINITE, null);
      }
    } catch (CoreException e) {
      told.add(e.getMessage());
    }
  }
}
