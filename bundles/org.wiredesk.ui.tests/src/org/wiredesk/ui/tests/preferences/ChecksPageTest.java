package org.wiredesk.ui.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.Packs;
import org.wiredesk.ui.preferences.CheckSettings;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class ChecksPageTest {

  private static final CheckId WEEKDAY = new CheckId("date-weekday-mismatch");

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private PreferenceDialog dialog;
  private PreferencePage page;
  private Tree tree;

  @BeforeEach
  void open() {
    dialog = PreferencesUtil.createPreferenceDialogOn(
        workbench.page().getWorkbenchWindow().getShell(), "org.wiredesk.ui.preferences.checks", null, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    page = (PreferencePage) dialog.getSelectedPage();
    tree = Widgets.only(page.getControl(), Tree.class, found -> true);
    Workbench.await("the checks are listed", () -> tree.getItemCount() > 10);
  }

  @AfterEach
  void close() throws Exception {
    dialog.close();
    CheckSettings.DEFAULT.storeForWorkspace();
  }

  @Test
  void aSearchFindsOneAmongThousandsAndItsBoxSwitchesItOff() {
    String whole = row("Wiredesk – Date  (").getText();
    Widgets.searchBox(page.getControl()).setText(WEEKDAY.value());
    Workbench.await("only its category is left", () -> tree.getItemCount() == 1);
    assertEquals(1, tree.getItem(0).getItemCount());
    assertEquals(whole.replace("(", "(1 of "), tree.getItem(0).getText());
    TreeItem box = tree.getItem(0).getItem(0);
    assertTrue(box.getChecked());
    click(box);
    assertTrue(page.performOk());
    assertEquals(Set.of(WEEKDAY), CheckSettings.of(Optional.empty()).choice().disabled());
  }

  @Test
  void aCategorysBoxStandsForItsChecks() {
    TreeItem dates = search("Wiredesk date-", "Wiredesk – Date  (");
    long on = Arrays.stream(dates.getItems()).filter(TreeItem::getChecked).count();
    click(dates);
    assertTrue(page.performOk());
    Set<CheckId> disabled = CheckSettings.of(Optional.empty()).choice().disabled();
    assertTrue(disabled.contains(WEEKDAY), disabled::toString);
    assertEquals(on, disabled.size());
  }

  @Test
  void aPackOfPhraseRulesIsSwitchedOffByItsBox() {
    PhraseRule rule = Packs.book().rules().get(0);
    TreeItem pack = search("Wiredesk desk:" + rule.info().id().value().split(":")[1] + ":", rule.info().group());
    long on = Arrays.stream(pack.getItems()).filter(TreeItem::getChecked).count();
    click(pack);
    assertTrue(page.performOk());
    Set<CheckId> disabled = CheckSettings.of(Optional.empty()).choice().disabled();
    assertTrue(disabled.contains(rule.info().id()), disabled::toString);
    assertEquals(on, disabled.size());
  }

  /** The row of a category, after a search for some words. */
  private TreeItem search(String words, String label) {
    int all = tree.getItemCount();
    Widgets.searchBox(page.getControl()).setText(words);
    Workbench.await("fewer checks are left", () -> tree.getItemCount() < all);
    return row(label);
  }

  private TreeItem row(String label) {
    return Arrays.stream(tree.getItems()).filter(row -> row.getText().contains(label)).findFirst().orElseThrow();
  }

  private void click(TreeItem box) {
    box.setChecked(!box.getChecked());
    Event event = new Event();
    event.item = box;
    event.detail = SWT.CHECK;
    tree.notifyListeners(SWT.Selection, event);
  }
}
