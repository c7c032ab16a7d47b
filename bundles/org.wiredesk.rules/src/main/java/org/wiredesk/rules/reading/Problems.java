package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.text.Span;

/**
 * Collects what is wrong in a file, or in a part of it that is read by itself.
 *
 * <p>Errors are counted, so that a reader can ask whether the entry it just read is without any.
 */
final class Problems {

  private final DeskSource source;
  private final int firstLine;
  private final int firstOffset;
  private final List<DeskProblem> found = new ArrayList<>();
  private int errors;

  /**
   * @param firstLine how many lines stand before the part
   * @param firstOffset how many UTF-16 code units stand before the part
   */
  Problems(DeskSource source, int firstLine, int firstOffset) {
    this.source = source;
    this.firstLine = firstLine;
    this.firstOffset = firstOffset;
  }

  List<DeskProblem> found() {
    return found;
  }

  int errors() {
    return errors;
  }

  DeskPlace place(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return new DeskPlace(source.name(), firstLine + (node == null ? 1 : node.getStartLine()));
  }

  Span span(EObject object) {
    return span(NodeModelUtils.findActualNodeFor(object));
  }

  void error(EObject at, Code code, String message) {
    add(NodeModelUtils.findActualNodeFor(at), true, code, message);
  }

  /** At the text of one of an object's features, for example its name. */
  void error(EObject at, EStructuralFeature feature, int index, Code code, String message) {
    add(node(at, feature, index), true, code, message);
  }

  void warn(EObject at, EStructuralFeature feature, int index, Code code, String message) {
    add(node(at, feature, index), false, code, message);
  }

  void error(INode at, Code code, String message) {
    add(at, true, code, message);
  }

  private void add(INode node, boolean error, Code code, String message) {
    errors += error ? 1 : 0;
    int line = firstLine + (node == null ? 1 : node.getStartLine());
    found.add(new DeskProblem(new DeskPlace(source.name(), line), span(node), error, code, message));
  }

  private Span span(INode node) {
    return node == null
        ? new Span(firstOffset, firstOffset)
        : new Span(firstOffset + node.getOffset(), firstOffset + node.getEndOffset());
  }

  private static INode node(EObject at, EStructuralFeature feature, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(at, feature);
    return index < nodes.size() ? nodes.get(index) : NodeModelUtils.findActualNodeFor(at);
  }
}
