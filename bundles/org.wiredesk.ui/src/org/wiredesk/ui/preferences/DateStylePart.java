package org.wiredesk.ui.preferences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.mentions.dates.MonthForm;

/** The choice of how a desk writes dates: as an agency does, in a manner of its own, or not laid down. */
public final class DateStylePart {

  private static final List<DateStyle.Order> ORDERS = List.of(DateStyle.Order.values());
  private static final List<MonthForm> MONTHS = List.of(MonthForm.values());
  /** A day of the first model shows the order and the year, one of the second a month that some never shorten. */
  private static final LocalDate FIRST_MODEL = LocalDate.of(2015, 11, 26);
  private static final LocalDate SECOND_MODEL = LocalDate.of(2016, 7, 3);

  private final Combo choice;
  private final Composite own;
  private final Combo order;
  private final Combo months;
  private final Button ordinals;
  private final Button comma;
  private final Label example;
  private boolean enabled = true;

  /** @param grid has two columns, labels and controls */
  public DateStylePart(Composite grid) {
    new Label(grid, SWT.NONE).setText(Messages.DateStylePart_label);
    choice = combo(grid, Stream.of(
            Stream.of(Messages.DateStylePart_none),
            HouseDateStyle.NAMED.stream().map(DateStylePart::describe),
            Stream.of(Messages.DateStylePart_own))
        .flatMap(names -> names).toList());
    new Label(grid, SWT.NONE);
    own = new Composite(grid, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 0).applyTo(own);
    order = combo(own, List.of(Messages.DateStylePart_dayFirst, Messages.DateStylePart_monthFirst));
    months = combo(own, MONTHS.stream().map(DateStylePart::describe).toList());
    ordinals = check(Messages.DateStylePart_ordinals);
    comma = check(Messages.DateStylePart_comma);
    new Label(grid, SWT.NONE);
    example = new Label(grid, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(example);
  }

  public void show(Optional<HouseDateStyle> style) {
    choice.select(style.map(DateStylePart::index).orElse(0));
    showDetails(style.orElse(HouseDateStyle.BBC).style());
    update();
  }

  public Optional<HouseDateStyle> chosen() {
    int index = choice.getSelectionIndex();
    if (index <= 0) {
      return Optional.empty();
    }
    return Optional.of(isOwn() ? HouseDateStyle.own(details()) : HouseDateStyle.NAMED.get(index - 1));
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
    choice.setEnabled(enabled);
    update();
  }

  private static int index(HouseDateStyle style) {
    int named = HouseDateStyle.NAMED.indexOf(style);
    return named < 0 ? HouseDateStyle.NAMED.size() + 1 : named + 1;
  }

  private boolean isOwn() {
    return choice.getSelectionIndex() > HouseDateStyle.NAMED.size();
  }

  /** The details stay those of the style chosen last: a good start for one's own. */
  private void showDetails(DateStyle style) {
    order.select(ORDERS.indexOf(style.order()));
    months.select(MONTHS.indexOf(style.months()));
    ordinals.setSelection(style.ordinals());
    comma.setSelection(style.comma());
  }

  private DateStyle details() {
    return new DateStyle(ORDERS.get(order.getSelectionIndex()), MONTHS.get(months.getSelectionIndex()),
        ordinals.getSelection(), comma.getSelection());
  }

  private void update() {
    if (!isOwn()) {
      chosen().map(HouseDateStyle::style).ifPresent(this::showDetails);
    }
    for (Control detail : own.getChildren()) {
      detail.setEnabled(enabled && isOwn());
    }
    example.setText(chosen().map(DateStylePart::example).orElse(Messages.DateStylePart_noneHint));
    example.setEnabled(enabled);
  }

  private static String example(HouseDateStyle house) {
    DateStyle style = house.style();
    String yearless =
        style.write(style.number(SECOND_MODEL.getDayOfMonth()), SECOND_MODEL.getMonth(), Optional.empty());
    return NLS.bind(Messages.DateStylePart_example, style.write(FIRST_MODEL), yearless);
  }

  private static String describe(HouseDateStyle style) {
    return NLS.bind(Messages.DateStylePart_named, style.name(), style.style().write(FIRST_MODEL));
  }

  private static String describe(MonthForm form) {
    return NLS.bind(Messages.DateStylePart_months, form.write(FIRST_MODEL.getMonth()),
        form.write(SECOND_MODEL.getMonth()));
  }

  private Combo combo(Composite parent, List<String> items) {
    Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
    return combo;
  }

  private Button check(String label) {
    Button button = new Button(own, SWT.CHECK);
    button.setText(label);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
    return button;
  }
}
