package org.wiredesk.ui.score;

import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.wiredesk.report.score.ScoredWire;

/**
 * The scores of the wires in a folder.
 *
 * @param wires how many wires there are in it, reviewed or not
 * @param scores of those that somebody said something of
 * @param problems of wires that could not be scored, in plain words
 */
record FolderScores(IContainer folder, int wires, List<Scored> scores, List<String> problems) {

  record Scored(IFile file, ScoredWire wire) {}

  FolderScores {
    scores = List.copyOf(scores);
    problems = List.copyOf(problems);
  }

  List<ScoredWire> scored() {
    return scores.stream().map(Scored::wire).toList();
  }
}
