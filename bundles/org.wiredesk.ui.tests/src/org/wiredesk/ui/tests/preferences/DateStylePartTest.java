package org.wiredesk.ui.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.ui.preferences.DateStylePart;
import org.wiredesk.ui.tests.Widgets;

class DateStylePartTest {

  private Shell shell;
  private DateStylePart part;
  private Combo choice;
  private Combo order;
  private Button ordinals;

  @BeforeEach
  void open() {
    shell = new Shell();
    shell.setLayout(new GridLayout(2, false));
    part = new DateStylePart(shell);
    choice = Widgets.only(shell, Combo.class, combo -> List.of(combo.getItems()).contains("BBC: 26 November 2015"));
    order = Widgets.only(shell, Combo.class, combo -> List.of(combo.getItems()).contains("Day first"));
    ordinals = Widgets.only(shell, Button.class, button -> button.getText().contains("26th"));
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  @Test
  void whatIsShownIsChosen() {
    for (Optional<HouseDateStyle> style : List.of(
        Optional.<HouseDateStyle>empty(), Optional.of(HouseDateStyle.REUTERS), HouseDateStyle.parse("26 Sep, 2015"))) {
      part.show(style);
      assertEquals(style, part.chosen());
    }
  }

  @Test
  void theExampleFollowsTheChoice() {
    part.show(Optional.of(HouseDateStyle.AP));
    assertTrue(hasLabel("Example: Nov. 26, 2015; July 3"));
    select("BBC: 26 November 2015");
    assertTrue(hasLabel("Example: 26 November 2015; 3 July"));
  }

  @Test
  void anOwnStyleStartsFromTheOneBefore() {
    part.show(Optional.of(HouseDateStyle.BBC));
    assertFalse(order.isEnabled());
    select("Our own");
    assertTrue(order.isEnabled());
    ordinals.setSelection(true);
    ordinals.notifyListeners(SWT.Selection, new Event());
    assertEquals(HouseDateStyle.parse("26th September 2015"), part.chosen());
    assertTrue(hasLabel("Example: 26th November 2015; 3rd July"));
  }

  @Test
  void detailsOfAnAgencyStayDisabled() {
    part.show(Optional.of(HouseDateStyle.AP));
    part.setEnabled(false);
    assertFalse(choice.isEnabled());
    part.setEnabled(true);
    assertTrue(choice.isEnabled());
    assertFalse(order.isEnabled());
  }

  private void select(String item) {
    choice.select(choice.indexOf(item));
    choice.notifyListeners(SWT.Selection, new Event());
  }

  private boolean hasLabel(String text) {
    return Widgets.only(shell, Label.class, label -> label.getText().equals(text)).isEnabled();
  }
}
