package org.wiredesk.rules.ide.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wiredesk.rules.ide.DeskProposal;
import org.wiredesk.rules.ide.DeskProposal.Kind;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;

/** Gathers what may be written at a place. */
public final class Proposals {

  /** Proposals of a lower rank stand higher in the list. */
  private record Ranked(int rank, DeskProposal proposal) {}

  private final Caret caret;
  private final String prefix;
  private final List<Ranked> found = new ArrayList<>();

  private Proposals(Caret caret) {
    this.caret = caret;
    this.prefix = caret.prefix().toLowerCase(Locale.ROOT);
  }

  public static List<DeskProposal> at(DeskSet set, DeskText file, int offset) {
    return Caret.in(file, offset).map(caret -> of(set, file, caret)).orElse(List.of());
  }

  private static List<DeskProposal> of(DeskSet set, DeskText file, Caret caret) {
    Expected expected = Expected.at(caret);
    Proposals proposals = new Proposals(caret);
    NameProposals names = new NameProposals(set, file, caret, proposals);
    if (caret.inString()) {
      names.add(expected);
      WordingProposals.add(expected, caret, proposals);
    } else {
      new KeywordProposals(file, caret, proposals).add(expected);
      ValueProposals.add(expected, caret, proposals);
      names.add(expected);
    }
    return proposals.found.stream()
        .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> ranked.proposal().label()))
        .map(Ranked::proposal).distinct().toList();
  }

  /** Adds a proposal if the word that stands there already begins it, or one of its words. */
  void add(int rank, Kind kind, String label, String detail, String documentation, Snippet snippet) {
    if (fits(label)) {
      found.add(new Ranked(rank, new DeskProposal(
          kind, label, detail, documentation, caret.replaced(), snippet.text(), snippet.stops())));
    }
  }

  /** Adds one that replaces another piece of text than the word at the caret. */
  void add(int rank, DeskProposal proposal) {
    found.add(new Ranked(rank, proposal));
  }

  private boolean fits(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    return name.startsWith(prefix) || name.contains(" " + prefix) || name.contains("/" + prefix);
  }
}
