package org.wiredesk.ui.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.preferences.CheckChoice;
import org.wiredesk.ui.preferences.CheckSettings;
import org.wiredesk.ui.tests.Workbench;

class CheckSettingsTest {

  private static final CheckInfo ON = check("a-check", true);
  private static final CheckInfo OFF = check("shy-check", false);

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @AfterEach
  void restoreDefaults() throws Exception {
    CheckSettings.DEFAULT.storeForWorkspace();
  }

  @Test
  void whatIsStoredDecidesTheProfile() throws Exception {
    CheckSettings.of(Optional.empty())
        .withLanguages("en-GB", "de")
        .withChoice(CheckChoice.DEFAULT.with(List.of(ON), false).with(List.of(OFF), true))
        .storeForWorkspace();
    var profile = Checking.get().workspaceProfile();
    assertEquals("en-GB", profile.language());
    assertEquals(Optional.of("de"), profile.originalLanguage());
    assertFalse(profile.runs(ON));
    assertTrue(profile.runs(OFF));
  }

  @Test
  void aProjectsSettingsGoBeforeTheWorkspaces() throws Exception {
    CheckSettings.of(Optional.empty()).withLanguages("en-AU", "").storeForProject(workbench.project());
    assertTrue(CheckSettings.isOwn(workbench.project()));
    assertEquals("en-AU", Checking.get().profileFor(workbench.project()).language());
    assertEquals(Optional.empty(), Checking.get().profileFor(workbench.project()).originalLanguage());
    assertEquals("en-US", Checking.get().workspaceProfile().language());
    CheckSettings.removeFromProject(workbench.project());
    assertFalse(CheckSettings.isOwn(workbench.project()));
    assertEquals("en-US", Checking.get().profileFor(workbench.project()).language());
  }

  @Test
  void aDesksStyleOfDatesIsKept() throws Exception {
    Optional<HouseDateStyle> own = HouseDateStyle.parse("26th September 2015");
    CheckSettings.DEFAULT.withDateStyle(own).storeForWorkspace();
    assertEquals(own, Checking.get().workspaceProfile().dateStyle());
    CheckSettings.DEFAULT.withDateStyle(Optional.of(HouseDateStyle.AP)).storeForProject(workbench.project());
    assertEquals(Optional.of(HouseDateStyle.AP), Checking.get().profileFor(workbench.project()).dateStyle());
    CheckSettings.DEFAULT.storeForProject(workbench.project());
    assertEquals(Optional.empty(), Checking.get().profileFor(workbench.project()).dateStyle());
    CheckSettings.removeFromProject(workbench.project());
    assertEquals(own, Checking.get().profileFor(workbench.project()).dateStyle());
  }

  @Test
  void aChoiceBackToTheDefaultLeavesNothingBehind() {
    CheckChoice choice = CheckChoice.DEFAULT.with(List.of(ON, OFF), false).with(List.of(ON), true);
    assertEquals(CheckChoice.DEFAULT, choice);
  }

  private static CheckInfo check(String id, boolean onByDefault) {
    return new CheckInfo(new CheckId(id), "A check", "Style", FindingKind.STYLE, Severity.MINOR,
        MqmCategory.AWKWARD_STYLE, ItsType.STYLE, onByDefault);
  }
}
