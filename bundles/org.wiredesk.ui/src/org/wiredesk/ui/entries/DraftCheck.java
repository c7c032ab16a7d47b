package org.wiredesk.ui.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.desk.DeskFileReader;

/**
 * Reads an entry as if it stood in its file already, and tries its rules on their examples; again after each change.
 */
final class DraftCheck extends Job {

  private static final long QUIET_MILLIS = 250;

  private final Executor ui;
  private final Consumer<Verdict> receiver;
  private volatile Draft newest;

  /** An entry and the file it is for, which need not exist. */
  record Draft(IFile file, String entry) {}

  /** What is wrong with an entry, in the order of its lines. */
  record Verdict(List<String> errors, List<String> warnings) {}

  /** @param receiver called on the UI thread, with what is known of the newest draft only */
  DraftCheck(Executor ui, Consumer<Verdict> receiver) {
    super(Messages.DraftCheck_name);
    this.ui = ui;
    this.receiver = receiver;
    setSystem(true);
    setPriority(Job.SHORT);
  }

  /** Call on the UI thread. */
  void check(Draft draft) {
    newest = draft;
    cancel();
    schedule(QUIET_MILLIS);
  }

  /** Call on the UI thread: nothing is told from now on. */
  void forget() {
    newest = null;
    cancel();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Draft mine = newest;
    if (mine != null) {
      Verdict verdict = judge(mine);
      ui.execute(() -> {
        if (mine == newest) {
          receiver.accept(verdict);
        }
      });
    }
    return Status.OK_STATUS;
  }

  private static Verdict judge(Draft draft) {
    String name = DeskFileReader.name(draft.file());
    String before = Optional.of(draft.file()).filter(IFile::exists)
        .flatMap(DeskFileReader::source).map(DeskSource::text).orElse("");
    String head = before + DeskFileWriter.gap(before);
    int linesBefore = (int) head.chars().filter(c -> c == '\n').count();
    List<DeskSource> sources = new ArrayList<>();
    for (IFile other : DeskFileReader.files(draft.file().getProject())) {
      if (!other.equals(draft.file())) {
        DeskFileReader.source(other).ifPresent(sources::add);
      }
    }
    sources.add(new DeskSource(name, head + draft.entry()));
    DeskBook book = DeskFileReader.read(sources);
    return verdict(book, place -> place.file().equals(name) && place.line() > linesBefore);
  }

  private static Verdict verdict(DeskBook book, Predicate<DeskPlace> ours) {
    List<String> errors = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (DeskProblem problem : book.problems()) {
      if (ours.test(problem.place())) {
        (problem.error() ? errors : warnings).add(problem.message());
      }
    }
    List<PhraseRule> rules = book.rules().stream().filter(rule -> ours.test(rule.place())).toList();
    Checking.get().ruleTester().test(rules).forEach(bad -> errors.add(bad.message()));
    return new Verdict(errors, warnings);
  }
}
