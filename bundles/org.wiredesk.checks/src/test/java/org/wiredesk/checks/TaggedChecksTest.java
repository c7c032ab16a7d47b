package org.wiredesk.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.testkit.CheckPages;

class TaggedChecksTest {

  @TestFactory
  Stream<DynamicNode> pagesTellTheTruth() {
    return CheckPages.tests(BuiltInChecks.tagged(), new LanguageToolProvider().tagger(CheckProfile.DEFAULT),
        id -> BuiltInChecks.page(id).orElseThrow());
  }

  @Test
  void theyStandInTheOrderOfTheirIds() {
    List<CheckId> ids = BuiltInChecks.tagged().stream().map(check -> check.info().id()).toList();
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
  }
}
