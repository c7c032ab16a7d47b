package org.wiredesk.mentions.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.text.Wire;
import org.wiredesk.mentions.Mentions;

/**
 * The manner in which a desk writes dates.
 *
 * @param name whose style it is; empty for a desk's own
 */
public record HouseDateStyle(String name, DateStyle style) {

  /** The Associated Press: months from August to February are shortened beside a day, the year stands in commas. */
  public static final HouseDateStyle AP =
      new HouseDateStyle("AP", new DateStyle(DateStyle.Order.MONTH_FIRST, MonthForm.PRESS, false, true));

  /** As the Reuters Handbook of Journalism has it for text ("Jan. 19"); its datelines have no full stops. */
  public static final HouseDateStyle REUTERS = new HouseDateStyle("Reuters", AP.style());

  /** BBC News: nothing shortened, no commas. */
  public static final HouseDateStyle BBC =
      new HouseDateStyle("BBC", new DateStyle(DateStyle.Order.DAY_FIRST, MonthForm.FULL, false, false));

  public static final List<HouseDateStyle> NAMED = List.of(AP, REUTERS, BBC);

  /** A September day tells "Sept." from "Sep." and "September", as no other month does. */
  private static final LocalDate MODEL = LocalDate.of(2015, 9, 26);

  public static HouseDateStyle own(DateStyle style) {
    return new HouseDateStyle("", style);
  }

  /**
   * The style that is called so, or in which this date is written: "ap", "26 November 2015", "Sept. 26, 2015". A model
   * needs a year; "Nov." stands for "Sept." and "July", "Sep" and "Jul" for a form that shortens all months.
   */
  public static Optional<HouseDateStyle> parse(String nameOrModel) {
    String written = nameOrModel.strip();
    return NAMED.stream().filter(style -> style.name().equalsIgnoreCase(written)).findFirst()
        .or(() -> model(written).map(HouseDateStyle::own));
  }

  /** What {@link #parse} reads as this style: "ap", or a model date for a desk's own. */
  public String key() {
    return name.isEmpty() ? style.write(MODEL) : name.toLowerCase(Locale.ROOT);
  }

  private static Optional<DateStyle> model(String written) {
    Wire wire = Wire.of("On " + written + " ");
    List<WrittenDate> dates = WrittenDates.of(wire, Mentions.of(wire).times()).inWords();
    return dates.size() == 1 && dates.get(0).toString().equals(written) && dates.get(0).year().isPresent()
        ? DateStyles.all().stream().filter(style -> dates.get(0).differencesFrom(style).isEmpty()).findFirst()
        : Optional.empty();
  }
}
