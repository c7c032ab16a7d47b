package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.review.reissue.CarryOver;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Proposal;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code wiredesk compare}. */
@Command(
    name = "compare",
    description = "Tells what changed between two issues of a wire by word, proposes whether the new one is a REFILE, "
        + "a CORRECTED or an UPDATE, and drafts the advisory line.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:both say the same in the same words", "1:they differ", "2:wrong arguments",
      "3:some file could not be read or written"
    })
final class CompareCommand implements Callable<Integer> {

  @ParentCommand
  private WiredeskCommand wiredesk;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier issue.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The new issue.")
  private Path issue;

  @Option(names = "--carry-notes",
      description = "Take the notes, decisions and verdicts beside OLD to their places in NEW; OLD's stay as they are.")
  private boolean carryNotes;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "text (default); json: one object for programs; html: a page with both side by side.")
  private CompareFormat format;

  @Mixin
  private WireDateOption dateOption;

  @Override
  public Integer call() throws Exception {
    Wire before = read(old);
    Wire after = read(issue);
    Comparison comparison = Comparison.of(before, after);
    Optional<CarryOver> carried = carryNotes ? Optional.of(carry(before.text(), after.text())) : Optional.empty();
    wiredesk.terminal().out().print(format.print(old, issue, comparison, Proposal.of(comparison), carried));
    return comparison.changes().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }

  private Wire read(Path file) throws Complaint {
    try {
      WireSource source = WireReaders.read(file);
      return dateOption.day().map(source::wire).orElseGet(source::wire);
    } catch (IOException e) {
      throw new Complaint(PlainWords.of(file.toString(), e), e);
    }
  }

  private CarryOver carry(String before, String after) throws Complaint {
    try {
      Review earlier = new ReviewFile(old).read(before);
      ReviewFile target = new ReviewFile(issue);
      CarryOver carried = CarryOver.of(earlier, before, after);
      Review existing = target.read(after);
      if (!earlier.entries().isEmpty()) {
        target.save(carried.onto(existing), after);
      }
      return carried;
    } catch (IOException e) {
      throw new Complaint("cannot carry the notes over: " + PlainWords.of(e), e);
    }
  }
}
