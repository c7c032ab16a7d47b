package org.wiredesk.ui.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.languagetool.DeskRuleTester;
import org.wiredesk.languagetool.DeskRuleTester.BadExample;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.ui.checking.Checking;

/**
 * Tries the rules of desk files that are not open on their own examples, and marks those that fail. A file is tried
 * once, and again when its rules have come out otherwise, be it for what it imports, or when Wiredesk is another one:
 * its markers are kept, and with them what they were made for.
 */
final class TryingExamples extends Job {

  /** The desk editor's own, so that it takes them away when the file is opened there. */
  private static final String TYPE = "org.wiredesk.rules.ui.example";

  private static final QualifiedName TRIED = new QualifiedName("org.wiredesk.ui", "examples-tried");

  private final IProject project;
  private final List<IFile> files;
  private final Map<String, List<PhraseRule>> rules;

  private TryingExamples(IProject project, List<IFile> files, DeskBook book) {
    super(NLS.bind(Messages.TryingExamples_job, project.getName()));
    this.project = project;
    this.files = files;
    this.rules = book.rules().stream().filter(rule -> !rule.flags().isEmpty() || !rule.keeps().isEmpty())
        .collect(Collectors.groupingBy(rule -> rule.place().file()));
    setPriority(DECORATE);
  }

  /** In the place of what is still being tried in the project. Returns at once. */
  static void start(IProject project, List<IFile> files, DeskBook book) {
    Job.getJobManager().cancel(new Family(project));
    new TryingExamples(project, files, book).schedule();
  }

  /** All of a project. */
  private record Family(IProject project) {}

  @Override
  public boolean belongsTo(Object family) {
    return new Family(project).equals(family);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, files.size());
    try {
      for (IFile file : files) {
        List<PhraseRule> ofFile = rules.getOrDefault(DeskFileReader.name(file), List.of());
        String state = state(ofFile);
        SubMonitor step = progress.split(1);
        if (file.isAccessible() && !state.equals(file.getPersistentProperty(TRIED))) {
          mark(file, state, bad(ofFile, step));
        }
      }
      return Status.OK_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  /** Of no rules always the same. */
  private static String state(List<PhraseRule> rules) {
    String version = FrameworkUtil.getBundle(TryingExamples.class).getVersion().toString();
    return UUID.nameUUIDFromBytes((version + rules).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Asks after each rule whether it is to go on. */
  private static List<BadExample> bad(List<PhraseRule> rules, SubMonitor progress) {
    progress.setWorkRemaining(rules.size());
    List<BadExample> bad = new ArrayList<>();
    if (!rules.isEmpty()) {
      DeskRuleTester tester = Checking.get().ruleTester();
      for (PhraseRule rule : rules) {
        bad.addAll(tester.test(List.of(rule)));
        progress.split(1);
      }
    }
    return bad;
  }

  private static void mark(IFile file, String state, List<BadExample> bad) throws CoreException {
    file.getWorkspace().run(monitor -> {
      if (file.isAccessible()) {
        file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
        for (BadExample example : bad) {
          file.createMarker(TYPE, Map.of(IMarker.MESSAGE, example.message(), IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
              IMarker.LINE_NUMBER, example.place().line()));
        }
        file.setPersistentProperty(TRIED, state);
      }
    }, ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
  }
}
