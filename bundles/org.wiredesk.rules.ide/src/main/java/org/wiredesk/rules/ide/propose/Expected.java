package org.wiredesk.rules.ide.propose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.wiredesk.rules.ide.files.Xtext;

/**
 * What the grammar lets stand after a text.
 *
 * @param keywords in the order of the grammar
 * @param places the values that may stand there, by rule and feature: {@code TokenClass.name}
 */
public record Expected(Set<String> keywords, Set<String> places) {

  private static final Expected NOTHING = new Expected(Set.of(), Set.of());

  /**
   * What may stand where the word at the caret begins. Where the parser loses its way before that, what the entry's head
   * and the line at the caret let stand, then what the head does.
   */
  static Expected at(Caret caret) {
    String before = caret.before();
    String head = before.substring(0, before.indexOf('{') + 1);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    String shortened = head + " " + line;
    return Stream.of(Xtext.stumblesIn(before) ? shortened : before, shortened, head)
        .map(Expected::after).filter(expected -> !expected.isEmpty()).findFirst().orElse(NOTHING);
  }

  private boolean isEmpty() {
    return keywords.isEmpty() && places.isEmpty();
  }

  /** @param before from the start of an entry; what is wrong in it is passed over, if the parser can */
  public static Expected after(String before) {
    List<AbstractElement> elements = new ArrayList<>();
    IContentAssistParser parser = Xtext.service(IContentAssistParser.class);
    Xtext.service(FollowElementComputer.class)
        .computeFollowElements(parser.getFollowElements(before, false), elements);
    Set<String> keywords = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (AbstractElement element : elements) {
      Assignment assignment = GrammarUtil.containingAssignment(element);
      if (element instanceof Keyword keyword) {
        keywords.add(keyword.getValue());
      } else if (assignment != null) {
        places.add(GrammarUtil.containingParserRule(assignment).getName() + "." + assignment.getFeature());
      }
    }
    return new Expected(keywords, places);
  }
}
