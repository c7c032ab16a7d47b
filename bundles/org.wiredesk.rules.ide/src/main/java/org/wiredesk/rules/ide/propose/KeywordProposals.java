package org.wiredesk.rules.ide.propose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.rules.ide.DeskProposal.Kind;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.help.Glossary;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.reading.Catalog;

/** Proposes words of the language: entries written out, clauses that the rule does not have yet, words of patterns. */
final class KeywordProposals {

  /** In the order in which one writes them. */
  private static final List<String> CLAUSES = List.of(
      "when", "suggest", "because", "flags", "keeps", "unless", "says", "category", "severity", "original", "outside",
      "inside", "off");

  /** Of which a rule can have one, by the name of its kind of clause. */
  private static final Set<String> ONCE =
      Set.of("suggest", "because", "says", "category", "severity", "original", "outside", "inside", "off");

  private static final Set<String> PATTERN = Set.of("any", "exact", "chunk", "start", "end", "as", "except", "without");

  private final DeskText file;
  private final Caret caret;
  private final Proposals proposals;

  KeywordProposals(DeskText file, Caret caret, Proposals proposals) {
    this.file = file;
    this.caret = caret;
    this.proposals = proposals;
  }

  void add(Expected expected) {
    boolean atEntry = expected.places().contains("DeskFile.entries");
    boolean atClause = expected.places().contains("RuleEntry.clauses");
    Set<String> written = atClause ? written() : Set.of();
    for (String keyword : expected.keywords()) {
      boolean tag = expected.places().contains("TokenClass.name") && Catalog.tokenClasses().contains(keyword);
      if (!Character.isLetter(keyword.charAt(0)) || tag || atClause && written.contains(keyword)) {
        continue;
      } else if (atEntry && Snippets.ENTRIES.containsKey(keyword)) {
        addEntry(keyword);
      } else {
        addKeyword(keyword, atClause);
      }
    }
  }

  private void addEntry(String keyword) {
    boolean opensFile = keyword.equals("pack") || keyword.equals("import");
    if (opensFile && caret.part().piece().firstOffset() > 0) {
      return;
    }
    int rank = List.copyOf(Snippets.ENTRIES.keySet()).indexOf(keyword);
    String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
    proposals.add(rank, Kind.TEMPLATE, keyword, "template", Glossary.keyword(keyword).orElse(""),
        Snippets.entry(keyword, lineEnd));
  }

  private void addKeyword(String keyword, boolean atClause) {
    boolean clause = atClause && CLAUSES.contains(keyword);
    int rank = !clause ? 1 : CLAUSES.indexOf(keyword) + (caret.isFirstInLine() ? -100 : 100);
    proposals.add(rank, Kind.KEYWORD, keyword, PATTERN.contains(keyword) ? "pattern" : "",
        Glossary.keyword(keyword).orElse(""), Snippets.clause(keyword, isBeforeText()));
  }

  private boolean isBeforeText() {
    return caret.part().piece().text().substring(caret.offset()).stripLeading().startsWith("\"");
  }

  /** The clauses that the rule at the caret has and can have once. */
  private Set<String> written() {
    Optional<RuleEntry> rule = caret.part().file().stream().flatMap(read -> read.getEntries().stream())
        .filter(this::isAtCaret).filter(RuleEntry.class::isInstance).map(RuleEntry.class::cast).findFirst();
    return rule.stream().flatMap(found -> found.getClauses().stream())
        .map(clause -> NodeModelUtils.findActualNodeFor(clause))
        .filter(node -> node != null && !(node.getOffset() <= caret.start() && caret.start() < node.getEndOffset()))
        .map(node -> firstWord(NodeModelUtils.getTokenText(node)))
        .filter(ONCE::contains).collect(Collectors.toSet());
  }

  private boolean isAtCaret(Entry entry) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(entry);
    return node != null && node.getOffset() <= caret.start() && caret.start() <= node.getEndOffset();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
