package org.wiredesk.ui.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.wiredesk.checks.api.CheckId;
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

  /** The file an entry is for, which need not exist, and how its text changes. */
  record Draft(IFile file, UnaryOperator<String> change) {}

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
    List<DeskSource> sources = new ArrayList<>();
    for (IFile other : DeskFileReader.files(draft.file().getProject())) {
      if (!other.equals(draft.file())) {
        DeskFileReader.source(other).ifPresent(sources::add);
      }
    }
    return verdict(name, book(sources, name, before), book(sources, name, draft.change().apply(before)));
  }

  private static DeskBook book(List<DeskSource> others, String name, String text) {
    List<DeskSource> sources = new ArrayList<>(others);
    sources.add(new DeskSource(name, text));
    return DeskFileReader.read(sources);
  }

  /** What is wrong in the file after the change and was not before. */
  private static Verdict verdict(String file, DeskBook before, DeskBook after) {
    List<String> old = new ArrayList<>(before.problems().stream()
        .filter(problem -> problem.place().file().equals(file)).map(DeskProblem::message).toList());
    List<String> errors = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (DeskProblem problem : after.problems()) {
      if (problem.place().file().equals(file) && !old.remove(problem.message())) {
        (problem.error() ? errors : warnings).add(problem.message());
      }
    }
    Set<CheckId> known = before.rules().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    List<PhraseRule> rules = after.rules().stream().filter(rule -> !known.contains(rule.info().id())).toList();
    Checking.get().ruleTester().test(rules).forEach(bad -> errors.add(bad.message()));
    return new Verdict(errors, warnings);
  }
}
