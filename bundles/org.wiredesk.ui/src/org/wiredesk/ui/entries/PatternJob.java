package org.wiredesk.ui.entries;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.checking.Checking;

/** Asks LanguageTool what the selected words are, and proposes a pattern for them. */
final class PatternJob extends Job {

  private final SelectedWords selected;
  private final CheckProfile profile;
  private final Display display;
  private final Consumer<String> receiver;

  /** @param receiver called on the UI thread; not at all where the words cannot be told */
  PatternJob(SelectedWords selected, CheckProfile profile, Display display, Consumer<String> receiver) {
    super(Messages.PatternJob_name);
    this.selected = selected;
    this.profile = profile;
    this.display = display;
    this.receiver = receiver;
    setSystem(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Checking.get().tagger(profile).tag(alone(selected.sentence())).stream().findFirst()
        .map(sentence -> PatternProposal.of(sentence, selected.mark()))
        .filter(pattern -> !pattern.isEmpty())
        .ifPresent(pattern -> display.asyncExec(() -> receiver.accept(pattern)));
    return Status.OK_STATUS;
  }

  /** A wire of this sentence, whatever a reader of wires would make of it. */
  private static Wire alone(String sentence) {
    Wire empty = Wire.of("");
    Span all = new Span(0, sentence.length());
    return new Wire(sentence, empty.headline(), empty.dateline(), empty.date(),
        List.of(new Paragraph(0, all)), List.of(new Sentence(0, 0, all, sentence)));
  }
}
