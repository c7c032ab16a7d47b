package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.facts.ConfirmedFacts;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.claims.Checklist;
import org.wiredesk.review.claims.Claims;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code wiredesk claims}. */
@Command(
    name = "claims",
    description = "Lists what is worth checking in wires, with the verdicts and sources in the notes beside them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:all claims are checked or known", "1:some claim is open", "2:wrong arguments",
      "3:some file could not be read"
    })
final class ClaimsCommand implements Callable<Integer> {

  /** The choices of {@code --order}. */
  enum Order {
    EDITOR,
    TEXT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand
  private WiredeskCommand wiredesk;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Wires, and folders with all the .txt files in them.")
  private List<Path> paths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "text (default); jsonl: one claim a line for programs; markdown: a task list.")
  private ClaimsFormat format;

  @Option(names = "--order", paramLabel = "ORDER", defaultValue = "editor",
      description = "editor (default): superlatives, names, ages and so on down to links; text: as they stand.")
  private Order order;

  @Option(names = "--all",
      description = "Also what is hardly worth checking: weekdays, small counts, named statements.")
  private boolean all;

  @Option(names = "--open", description = "Only what nobody has checked, or what has changed since.")
  private boolean openOnly;

  @Mixin
  private WireDateOption dateOption;

  @Mixin
  private DeskOptions deskOptions;

  private boolean someOpen;

  @Override
  public Integer call() throws Exception {
    DeskBook desk = deskOptions.book();
    desk.problems().forEach(problem -> wiredesk.messages().say(problem.toString()));
    CheckProfile profile = CheckProfile.DEFAULT.withFacts(desk.facts().over(OfficeHolders.facts()));
    int code = new EachFile(wiredesk.messages())
        .run(WireFiles.find(paths), file -> format.print(listed(file, profile)), this::deliver);
    boolean failed = code == ExitCode.SOME_FAILED || desk.problems().stream().anyMatch(DeskProblem::error);
    return failed ? ExitCode.SOME_FAILED : someOpen ? ExitCode.FINDINGS : ExitCode.NOTHING_FOUND;
  }

  private ListedWire listed(WireFile file, CheckProfile profile) throws IOException {
    WireSource source = WireReaders.read(file.path());
    Wire wire = dateOption.day().map(source::wire).orElseGet(source::wire);
    CheckContext context = CheckContext.of(wire, profile);
    Claims claims = Claims.of(context, ConfirmedFacts.of(context));
    Review review = new ReviewFile(file.path()).read(wire.text());
    Checklist list = Checklist.of(claims, all, review, wire.text(), Anchoring.in(wire.text()));
    someOpen |= list.items().stream().anyMatch(Checklist.Item::isOpen);
    return new ListedWire(file.name(), source.content(), list, order == Order.EDITOR, openOnly);
  }

  private void deliver(WireFile file, String text) throws Complaint {
    wiredesk.terminal().out().print(text);
    if (wiredesk.terminal().out().checkError()) {
      throw new Complaint("the output cannot be written any more", new IOException());
    }
  }
}
