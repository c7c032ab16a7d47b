package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds decimal commas: "10,5 percent". */
public final class DecimalCommaCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-number-decimal-comma", "Decimal comma", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.NUMBER_FORMAT, ItsType.LOCALE_VIOLATION);

  /** Three decimals look like thousands. */
  private static final int MOST_DECIMALS = 2;
  private static final int MOST_DIGITS = 3;

  /** What one cites by more than one number. */
  private static final Set<String> COUNTED = Set.of(
      "article", "paragraph", "section", "item", "page", "point", "room", "chapter", "lot", "clause", "part", "figure",
      "table", "verse", "number", "rule", "version", "day", "district", "line", "no.");

  private static final Set<String> MEASURES = Set.of("percent", "million", "billion", "trillion", "thousand", "times");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      int comma = Figures.endOfDigits(text, at);
      int end = comma > at && comma < text.length() && text.charAt(comma) == ','
          ? Figures.endOfDigits(text, comma + 1) : comma;
      if (end > comma + 1 && isDecimal(text, at, comma, end)) {
        Span span = new Span(at, end).shift(sentence.span().start());
        String point = text.substring(at, comma) + "." + text.substring(comma + 1, end);
        found.add(Finding.of(INFO, span, "English has a point before decimals: “" + point + "”")
            .because("Russian writes a comma there; an English reader takes it for thousands or a list.")
            .suggest(point));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static boolean isDecimal(String text, int start, int comma, int end) {
    int decimals = end - comma - 1;
    boolean zero = comma == start + 1 && text.charAt(start) == '0';
    return comma - start <= MOST_DIGITS && (decimals <= MOST_DECIMALS || zero)
        && !isJoined(text, start) && !goesOn(text, end) && !isList(text, start, end);
  }

  private static boolean isJoined(String text, int start) {
    return start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1))
        || ".,:/".indexOf(text.charAt(start - 1)) >= 0);
  }

  private static boolean goesOn(String text, int end) {
    return end + 1 < text.length() && ",.:/".indexOf(text.charAt(end)) >= 0 && Figures.isDigit(text.charAt(end + 1))
        || end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'');
  }

  /** "Articles 5,7", "rooms 2,3 and 4", "March 3,5 people". */
  private static boolean isList(String text, int start, int end) {
    String behind = Figures.wordBehind(text, end);
    int word = Figures.startOfWordBefore(text, start);
    boolean counted = word >= 0 && COUNTED.contains(singular(text.substring(word, start).strip()));
    boolean name = word > 0 && Character.isUpperCase(text.charAt(word));
    return !MEASURES.contains(behind) && (counted || name || behind.equals("and") || behind.equals("or"));
  }

  private static String singular(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
