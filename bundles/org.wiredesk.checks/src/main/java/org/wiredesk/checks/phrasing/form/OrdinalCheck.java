package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds ordinals and decades with the hyphen of Russian: "the 33-th", "the 60-ies", "in the 90-s". */
public final class OrdinalCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-number-ordinal", "Ordinal or decade with a hyphen", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.NUMBER_FORMAT, ItsType.LOCALE_VIOLATION);

  private static final Set<String> OF_ORDINALS = Set.of("st", "nd", "rd", "th", "go", "oy", "iy", "y", "yy");
  private static final Set<String> OF_DECADES = Set.of("s", "ies", "es", "e", "h", "x");
  /** Without one of these before it, "30-s" is a length of time. */
  private static final Set<String> DECADE = Set.of("the", "early", "late", "mid", "of", "in", "since");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    List<Token> tokens = Token.of(sentence);
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      int number = i;
      right(tokens, i).ifPresent(right -> found.add(finding(tokens, number, right)));
    }
    return found;
  }

  private static Finding finding(List<Token> tokens, int number, String right) {
    Span span = new Span(tokens.get(number).start(), tokens.get(number + 2).end());
    return Finding.of(INFO, span, "English writes it without a hyphen: “" + right + "”")
        .because("Russian joins an ending to a figure with a hyphen («90-е», «5-й»).").suggest(right);
  }

  private static Optional<String> right(List<Token> tokens, int number) {
    Token figure = tokens.get(number);
    Token hyphen = tokens.get(number + 1);
    Token ending = tokens.get(number + 2);
    boolean joined = figure.kind() == Token.Kind.NUMBER && hyphen.is('-') && ending.kind() == Token.Kind.WORD
        && figure.touches(hyphen) && hyphen.touches(ending) && figure.text().chars().allMatch(Character::isDigit);
    boolean part = number > 0 && tokens.get(number - 1).touches(figure) && !tokens.get(number - 1).is('(');
    boolean goesOn = number + 3 < tokens.size() && ending.touches(tokens.get(number + 3))
        && tokens.get(number + 3).is('-');
    if (!joined || part || goesOn || !ending.text().equals(ending.text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean seconds = ending.text().equals("s") && (number == 0
        || !DECADE.contains(tokens.get(number - 1).text().toLowerCase(Locale.ROOT)));
    boolean tens = figure.text().endsWith("0") && figure.text().length() % 2 == 0;
    if (OF_DECADES.contains(ending.text()) && tens && !seconds) {
      return Optional.of(figure.text() + "s");
    }
    return OF_ORDINALS.contains(ending.text()) ? Optional.of(ordinal(figure.text())) : Optional.empty();
  }

  private static String ordinal(String figure) {
    boolean teen = figure.length() > 1 && figure.charAt(figure.length() - 2) == '1';
    String ending = switch (teen ? '0' : figure.charAt(figure.length() - 1)) {
      case '1' -> "st";
      case '2' -> "nd";
      case '3' -> "rd";
      default -> "th";
    };
    return figure + ending;
  }
}
