package org.wiredesk.rules.ide.propose;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.checks.api.phrases.PosTags;
import org.wiredesk.rules.ide.DeskProposal;
import org.wiredesk.rules.ide.DeskProposal.Kind;
import org.wiredesk.rules.ide.help.Glossary;
import org.wiredesk.rules.language.desk.DeskFile;
import org.wiredesk.rules.language.desk.Item;
import org.wiredesk.text.Span;

/** Proposes the labels of the rule, and tags, between the braces of a suggestion or message. */
final class WordingProposals {

  private WordingProposals() {}

  static void add(Expected expected, Caret caret, Proposals proposals) {
    String prefix = caret.prefix();
    int open = prefix.lastIndexOf('{');
    boolean wording = expected.places().contains("Suggest.texts") || expected.places().contains("Says.text");
    if (!wording || open < prefix.lastIndexOf('}') || open < 0) {
      return;
    }
    String inside = prefix.substring(open + 1);
    String word = inside.substring(inside.lastIndexOf(' ') + 1);
    String before = inside.substring(0, inside.length() - word.length()).strip();
    int caretInFile = caret.part().piece().firstOffset() + caret.offset();
    Span replaced = new Span(caretInFile - word.length(), caretInFile);
    if (before.endsWith(" as")) {
      PosTags.ALL.stream().filter(tag -> tag.startsWith(word)).forEach(tag -> proposals.add(0, new DeskProposal(
          Kind.TAG, tag, "tag", Glossary.tag(tag).orElse(""), replaced, tag, List.of())));
    } else if (before.isEmpty() || before.endsWith(" like")) {
      labels(caret).stream().filter(label -> label.startsWith(word)).forEach(label -> proposals.add(0, new DeskProposal(
          Kind.NAME, label, "label", "", replaced, label, List.of())));
    }
  }

  /** Those of the entry at the caret. */
  private static Set<String> labels(Caret caret) {
    Set<String> labels = new LinkedHashSet<>();
    caret.part().file().map(DeskFile::getEntries).ifPresent(entries -> entries.forEach(entry -> {
      ICompositeNode node = NodeModelUtils.findActualNodeFor(entry);
      if (node != null && node.getOffset() <= caret.offset() && caret.offset() <= node.getEndOffset()) {
        for (Iterator<EObject> all = entry.eAllContents(); all.hasNext();) {
          if (all.next() instanceof Item item && item.getLabel() != null) {
            labels.add(item.getLabel());
          }
        }
      }
    }));
    return labels;
  }
}
