package org.wiredesk.review.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Remark;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** A wire as a check that finds some words wherever they stand would report it. */
record Checked(Wire wire, List<Finding> findings) {

  static final Instant NOON = Instant.parse("2024-05-03T12:00:00Z");

  static Checked of(String text, String... doubtful) {
    Wire wire = Wire.of(text);
    List<Finding> findings = new ArrayList<>();
    for (String words : doubtful) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        findings.add(Finding.of(check("phrasing-doubtful"), new Span(at, at + words.length()), "Doubtful"));
      }
    }
    return new Checked(wire, findings.stream().sorted().toList());
  }

  static CheckInfo check(String id) {
    return new CheckInfo(
        id, "Doubtful", FindingKind.PHRASING, Severity.MINOR, MqmCategory.UNIDIOMATIC_STYLE, ItsType.STYLE);
  }

  Finding finding(int index) {
    return findings.get(index);
  }

  Decision decision(Verdict verdict, Scope scope, Finding finding, Instant when) {
    return new Decision(
        Remark.of("Ann", when, "So they say there."), verdict, scope, new FindingKeys(wire).of(finding),
        Optional.empty(), Optional.of(Anchor.of(wire.text(), finding.span())));
  }

  Decision dismissed(int index) {
    return decision(Verdict.DISMISSED, Scope.PLACE, finding(index), NOON);
  }

  Decided decided(Decision... ofWire) {
    return Decided.of(wire, findings, List.of(ofWire), List.of());
  }

  /** Where those stand that are not shown. */
  List<Integer> hidden(Decision... ofWire) {
    return decided(ofWire).hidden().keySet().stream().map(finding -> finding.span().start()).toList();
  }
}
