package org.wiredesk.ui.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Remark;
import org.wiredesk.review.decisions.Decided;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

class SettledFindingsTest {

  private static final CheckInfo CHECK = new CheckInfo("a-check", "A fault", FindingKind.STYLE, Severity.MINOR,
      MqmCategory.AWKWARD_STYLE, ItsType.STYLE);

  private final Document document = new Document("The first word. The second word.");
  private final FindingsModel model = new FindingsModel("a.wire", Optional.empty(), document);
  private final List<Decision> decisions = new ArrayList<>();

  @Test
  void whatIsDismissedIsNoFindingAnyMoreAndMovesWithTheText() throws Exception {
    show("first", "second");
    model.select(on("first"), this);
    dismiss("first");
    assertEquals(List.of(on("second")), model.findings());
    assertEquals(List.of(on("second")), model.report().findings());
    assertEquals(Optional.empty(), model.current());
    assertEquals(List.of(), model.findingsAt(on("first").span().start()));
    document.replace(0, 0, "Well: ");
    Finding settled = model.settled().keySet().iterator().next();
    assertEquals("first", model.text(settled.span()));
    assertEquals(List.of(settled), model.settledAt(settled.span().end()));
  }

  @Test
  void whatIsTakenBackIsAFindingAgain() {
    show("first", "second");
    dismiss("first");
    decisions.clear();
    model.judgeAnew();
    assertEquals(List.of(on("first"), on("second")), model.findings());
    assertEquals(2, model.report().findings().size());
  }

  @Test
  void listenersHearOnlyWhenSomethingElseIsDecided() {
    show("first", "second");
    List<Integer> heard = new ArrayList<>();
    model.addListener(new FindingsListener() {
      @Override
      public void findingsChanged(FindingsModel changed) {
        heard.add(changed.findings().size());
      }
    });
    model.judgeAnew();
    dismiss("second");
    model.judgeAnew();
    assertEquals(List.of(1), heard);
  }

  @Test
  void anotherCheckOfTheSameTextLeavesItDismissed() {
    show("first", "second");
    dismiss("first");
    show("first", "second");
    assertEquals(List.of(on("second")), model.findings());
    assertTrue(model.settled().containsKey(on("first")));
  }

  private void dismiss(String words) {
    model.judgeBy(findings -> Decided.of(findings, decisions, List.of(), decision -> Optional.empty()));
    decisions.add(new Decision(Remark.of("Ann", Instant.EPOCH, ""), Verdict.DISMISSED, Scope.PLACE,
        model.key(on(words)).orElseThrow(), Optional.empty(), Optional.empty()));
    model.judgeAnew();
  }

  private void show(String... words) {
    String text = document.get();
    List<Finding> findings = List.of(words).stream().map(this::on).toList();
    model.show(new CheckReport(Wire.of(text), findings, List.of(), List.of()), NormalizedText.of(text), old -> false);
  }

  private Finding on(String words) {
    int at = document.get().indexOf(words);
    return Finding.of(CHECK, new Span(at, at + words.length()), words + " is doubtful");
  }
}
