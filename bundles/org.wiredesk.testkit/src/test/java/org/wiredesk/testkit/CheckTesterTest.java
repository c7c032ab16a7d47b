package org.wiredesk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPageReader;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Span;

class CheckTesterTest {

  private final CheckTester tester = CheckTester.of(new ExclamationCheck());

  @Test
  void whatIsMarkedMustBeFound() {
    tester.finds("Help[[!]] Quick[[!]]\n~ shouts\n~ shouts").isSilentOn("Help.");
    assertThrows(AssertionFailedError.class, () -> tester.finds("Help[[!]] Quick!"));
    assertThrows(AssertionFailedError.class, () -> tester.finds("[[Help]]!"));
    assertThrows(AssertionFailedError.class, () -> tester.isSilentOn("Help!"));
  }

  @Test
  void theReasonMustBeSaid() {
    assertThrows(AssertionFailedError.class, () -> tester.finds("Help[[!]]\n~ whispers"));
  }

  @Test
  void fixesAreComparedAsTexts() {
    tester.offers("Help[[!]]", "Help.").healsWithEveryFix("Help! Quick!");
    assertThrows(AssertionFailedError.class, () -> tester.offers("Help[[!]]", "Help"));
  }

  @Test
  void aPageThatLiesFails() throws Throwable {
    assertEquals(List.of(), failures("Help[[!]]", "Help.", "Help?"));
    assertEquals(List.of("not flagged 1"), failures("Help[[!]]", "Help!", "Help?"));
    assertEquals(List.of("flagged 1"), failures("[[Help]]!", "Help.", "Help?"));
    assertEquals(List.of("known miss, still missed 1"), failures("Help[[!]]", "Help.", "Help!"));
  }

  private static List<String> failures(String flagged, String notFlagged, String miss) throws Throwable {
    String page = "# It shouts\nWhy\n## Flagged\n```wire\n" + flagged + "\n```\n## Not flagged\n```wire\n" + notFlagged
        + "\n```\n## Known misses\n```wire\n" + miss + "\n```\n";
    Stream<DynamicNode> tests = CheckPages.tests(List.of(new ExclamationCheck()), id -> CheckPageReader.read(id, page));
    List<String> failed = new ArrayList<>();
    for (DynamicNode test : ((DynamicContainer) tests.toList().get(0)).getChildren().toList()) {
      try {
        ((DynamicTest) test).getExecutable().execute();
      } catch (AssertionError e) {
        failed.add(test.getDisplayName());
      }
    }
    return failed;
  }

  /** Finds exclamation marks. */
  private static final class ExclamationCheck implements WireCheck {

    private static final CheckInfo INFO = new CheckInfo("exclamation", "It shouts", FindingKind.STYLE, Severity.MINOR,
        MqmCategory.LANGUAGE_REGISTER, ItsType.REGISTER);

    @Override
    public CheckInfo info() {
      return INFO;
    }

    @Override
    public List<Finding> inspect(CheckContext context) {
      String text = context.wire().text();
      return all(text);
    }

    private static List<Finding> all(String text) {
      List<Finding> found = new ArrayList<>();
      for (int at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
        found.add(Finding.of(INFO, new Span(at, at + 1), "It shouts").suggest("."));
      }
      return found;
    }
  }
}
