package org.wiredesk.rules.ide.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.text.Span;

/** Where a problem is: the text, what was understood of it, and how to change it. */
record Site(DeskSet set, DeskText file, DeskProblem problem) {

  Span span() {
    return problem.span();
  }

  /** What is wrong, as it is written. */
  String text() {
    return span().of(file.text());
  }

  ParsedPart part() {
    return file.partAt(span().start()).orElseThrow();
  }

  /** The innermost thing of a kind that the problem stands in, or that its line begins with. */
  <T> Optional<T> inside(Class<T> kind) {
    int blanks = text().length() - text().stripLeading().length();
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(
        part().result().getRootNode(), span().start() + blanks - part().piece().firstOffset());
    EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    return Stream.iterate(object, at -> at != null, EObject::eContainer)
        .filter(kind::isInstance).map(kind::cast).findFirst();
  }

  Optional<Span> spanOf(EObject object) {
    return Optional.ofNullable(NodeModelUtils.findActualNodeFor(object)).map(this::spanOf);
  }

  Span spanOf(INode node) {
    return DeskText.span(part(), node);
  }

  /** The value of a feature, as it is written. */
  Optional<Span> spanOf(EObject object, EStructuralFeature feature) {
    return spansOf(object, feature).stream().findFirst();
  }

  List<Span> spansOf(EObject object, EStructuralFeature feature) {
    return feature == null
        ? List.of()
        : NodeModelUtils.findNodesForFeature(object, feature).stream().map(this::spanOf).toList();
  }

  /** The entry that the problem stands in, with the end of its last line. */
  Optional<Span> wholeEntry() {
    return inside(Entry.class).flatMap(this::spanOf).map(this::withLineEnd);
  }

  /** Takes the line end after a span along, and the blanks before it, if nothing else stands in the lines. */
  Span withLineEnd(Span span) {
    String text = file.text();
    int end = span.end();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '\r')) {
      end++;
    }
    int start = span.start();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    boolean beginsLine = start == 0 || text.charAt(start - 1) == '\n';
    boolean endsLine = end == text.length() || text.charAt(end) == '\n';
    return beginsLine && endsLine ? new Span(start, Math.min(text.length(), end + 1)) : span;
  }

  String lineEnd() {
    return file.text().contains("\r\n") ? "\r\n" : "\n";
  }

  DeskEdit replace(Span span, String text) {
    return new DeskEdit(file.uri(), span, text);
  }

  DeskEdit insert(int offset, String text) {
    return replace(new Span(offset, offset), text);
  }

  /** A repair of one edit. */
  DeskQuickFix fix(String label, Span span, String text) {
    return new DeskQuickFix(label, List.of(replace(span, text)));
  }

  DeskQuickFix change(Span span, String text) {
    return fix("Change to “" + text + "”", span, text);
  }
}
