package org.wiredesk.rules.ide.view;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Where a token stands in the grammar. */
public record Leaf(ILeafNode node) {

  public String text() {
    return node.getText();
  }

  public boolean isKeyword() {
    return node.getGrammarElement() instanceof Keyword;
  }

  /** Whether the parser had no use for it. */
  public boolean isBroken() {
    return node.getSyntaxErrorMessage() != null && !isKeyword() && place().isEmpty();
  }

  /** The rule and the feature that the token is the value of: {@code RuleEntry.title}; empty if it is none. */
  public String place() {
    for (INode at = node; at != null; at = at.getParent()) {
      EObject element = at.getGrammarElement();
      Assignment assignment = element == null ? null : GrammarUtil.containingAssignment(element);
      if (assignment != null) {
        return GrammarUtil.containingParserRule(assignment).getName() + "." + assignment.getFeature();
      } else if (!(element instanceof Keyword) && at != node && !isDatatype(element)) {
        return "";
      }
    }
    return "";
  }

  /** The name of the terminal rule that made the token, ID or TEXT; empty for keywords. */
  public String terminal() {
    EObject element = node.getGrammarElement();
    if (element instanceof TerminalRule rule) {
      return rule.getName();
    }
    return element instanceof org.eclipse.xtext.RuleCall call ? call.getRule().getName() : "";
  }

  private static boolean isDatatype(EObject element) {
    AbstractRule rule = element instanceof org.eclipse.xtext.RuleCall call ? call.getRule() : null;
    return rule instanceof org.eclipse.xtext.ParserRule parser && GrammarUtil.isDatatypeRule(parser);
  }
}
