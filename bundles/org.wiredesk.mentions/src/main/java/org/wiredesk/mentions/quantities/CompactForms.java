package org.wiredesk.mentions.quantities;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Fills a table with the scale words that CLDR's compact numbers have: "miljoner", "mn", "ألف". */
final class CompactForms {

  private static final int FIRST = 3;
  private static final int LAST = 14;
  /** They make all plurals that CLDR knows. */
  private static final int[] COUNTS = {1, 2, 3, 5, 7};

  private CompactForms() {}

  static void add(ULocale locale, NumberWords words) {
    for (CompactStyle style : CompactStyle.values()) {
      CompactDecimalFormat format = CompactDecimalFormat.getInstance(locale, style);
      for (int power = FIRST; power <= LAST; power++) {
        for (int count : COUNTS) {
          add(format.format(BigDecimal.valueOf(count).scaleByPowerOfTen(power)), count, power, style, words);
        }
      }
    }
  }

  /** What stands behind the figures; "10 miljoner" and "100 miljoner" have the same word. */
  private static void add(String written, int count, int power, CompactStyle style, NumberWords words) {
    Pieces pieces = Pieces.of(written);
    Piece first = pieces.at(0);
    boolean figures = first.isDigits() && pieces.size() > 1 && first.text().startsWith(Integer.toString(count));
    if (!figures || pieces.at(1).isDigits()) {
      return;
    }
    String word = written.substring(first.span().end()).strip();
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(power - first.text().length() + 1);
    boolean letters = word.codePoints().filter(Character::isLetter).count() > 1;
    if (letters) {
      (style == CompactStyle.LONG ? words.scales() : words.shortScales()).add(word, scale);
    }
  }
}
