package org.wiredesk.report.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.Span;

/** Spans that lie within or beside each other, as elements of XML must: one that crosses another is made to hold it. */
final class Nesting {

  private Nesting() {}

  /** The issues by where their mark stands, outer marks before inner ones. */
  static Map<Span, List<Issue>> of(List<Issue> issues) {
    List<int[]> marks = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    for (Issue issue : issues.stream().sorted(Issues.IN_TEXT).toList()) {
      int[] mark = {issue.span().start(), issue.span().end()};
      while (!open.isEmpty() && open.peek()[1] <= mark[0]) {
        open.pop();
      }
      for (int[] outer : open) {
        outer[1] = Math.max(outer[1], mark[1]);
      }
      open.push(mark);
      marks.add(mark);
    }
    Map<Span, List<Issue>> nested = new LinkedHashMap<>();
    Iterator<int[]> mark = marks.iterator();
    for (Issue issue : issues.stream().sorted(Issues.IN_TEXT).toList()) {
      int[] place = mark.next();
      nested.computeIfAbsent(new Span(place[0], place[1]), key -> new ArrayList<>()).add(issue);
    }
    return nested;
  }
}
