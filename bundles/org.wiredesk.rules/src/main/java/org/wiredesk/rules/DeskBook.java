package org.wiredesk.rules;

import java.util.List;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.phrases.PhraseRule;

/**
 * What desk files say.
 *
 * @param rules all that are written without error, terms with unwanted forms among them
 * @param problems in the order of the files
 */
public record DeskBook(List<PhraseRule> rules, FactBook facts, List<DeskProblem> problems) {

  public static final DeskBook EMPTY = new DeskBook(List.of(), FactBook.EMPTY, List.of());

  public DeskBook {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }
}
