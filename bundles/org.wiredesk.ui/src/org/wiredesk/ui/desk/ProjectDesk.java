package org.wiredesk.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.rules.Packs;

/** What the desk files of a project say at some moment. A changed file gives another one; they are told by identity. */
public final class ProjectDesk {

  /** Of a project without desk files. */
  public static final ProjectDesk NONE = new ProjectDesk(DeskBook.EMPTY, List.of());

  private final DeskBook book;
  private final List<String> files;
  private final Set<String> words;
  private final List<PhraseRule> rules;
  private final FactBook facts;

  /** @param files the desk files of the project, by their full paths in the workspace */
  ProjectDesk(DeskBook book, List<String> files) {
    this.book = book;
    this.files = List.copyOf(files);
    this.words = book.facts().nameWords();
    this.rules = book.rules().isEmpty() ? List.of() : Packs.rulesWith(book.rules());
    this.facts =
        book.facts().all().isEmpty() ? OfficeHolders.facts() : book.facts().over(OfficeHolders.facts());
  }

  /** Without what ships; its places name files by their full paths in the workspace. */
  public DeskBook book() {
    return book;
  }

  public List<String> files() {
    return files;
  }

  public boolean hasRules() {
    return !book.rules().isEmpty();
  }

  /** Its rules and those that ship: always the same list. Call off the UI thread. */
  public List<PhraseRule> allRules() {
    return hasRules() ? rules : Packs.book().rules();
  }

  /** Its facts before those that ship: always the same book, not read before it is asked. */
  public FactBook allFacts() {
    return facts;
  }

  /** The words of its names, which are no spelling mistakes. */
  public Set<String> words() {
    return words;
  }

  /** Where a rule of its own is written; empty for those that ship. */
  public Optional<DeskPlace> place(CheckId rule) {
    Stream<PhraseRule> found = book.rules().stream().filter(own -> own.info().id().equals(rule));
    return found.map(PhraseRule::place).findFirst();
  }
}
