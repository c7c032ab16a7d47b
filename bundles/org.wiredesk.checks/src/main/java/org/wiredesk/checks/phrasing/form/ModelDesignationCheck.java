package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Finds models of aircraft, missiles and arms whose letters have the wrong case: "su-24", "MIG-29", "s-400". */
public final class ModelDesignationCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-model-designation", "Model in the wrong case", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.SPELLING, ItsType.MISSPELLING);

  /** Names of designers and kinds, and the number of digits that behind them make a model; 0 is any up to three. */
  private static final Map<String, Integer> DIGITS = Map.ofEntries(
      Map.entry("Su", 0), Map.entry("MiG", 0), Map.entry("Tu", 0), Map.entry("Il", 2), Map.entry("An", 0),
      Map.entry("Yak", 0), Map.entry("Mi", 0), Map.entry("Ka", 2), Map.entry("S", 3), Map.entry("T", 2),
      Map.entry("BTR", 0), Map.entry("BMP", 0), Map.entry("BMD", 0), Map.entry("RPG", 0), Map.entry("AK", 0),
      Map.entry("Kh", 0), Map.entry("F", 2), Map.entry("MQ", 0), Map.entry("RQ", 0));

  /** Forms that agencies write too, all in capitals. */
  private static final int LETTERS_OF_NAME = 3;

  private static final Map<String, String> BY_LOWER_CASE = byLowerCase();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    List<Token> tokens = Token.of(sentence);
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      int first = i;
      model(tokens, i).ifPresent(model -> found.add(finding(tokens, first, model)));
    }
    return found;
  }

  private static Finding finding(List<Token> tokens, int first, String model) {
    Span span = new Span(tokens.get(first).start(), tokens.get(first + 2).end());
    return Finding.of(INFO, span, "The model is written “" + model + "”")
        .because("It is a name, and its letters have their own capitals: Su for Sukhoi, MiG for Mikoyan and Gurevich.")
        .suggest(model);
  }

  /** The right form of a model that begins here in a wrong one. */
  private static Optional<String> model(List<Token> tokens, int first) {
    Token letters = tokens.get(first);
    Token number = tokens.get(first + 2);
    boolean joined = tokens.get(first + 1).is('-') && letters.touches(tokens.get(first + 1))
        && tokens.get(first + 1).touches(number) && number.kind() == Token.Kind.NUMBER;
    boolean part = first > 0 && tokens.get(first - 1).touches(letters)
        && (tokens.get(first - 1).is('-') || tokens.get(first - 1).is('/'));
    boolean goesOn = first + 3 < tokens.size() && number.touches(tokens.get(first + 3))
        && tokens.get(first + 3).is('-');
    String right = BY_LOWER_CASE.get(letters.text().toLowerCase(Locale.ROOT));
    if (!joined || part || goesOn || right == null || !fits(right, number.text())
        || isAccepted(letters.text(), right)) {
      return Optional.empty();
    }
    return Optional.of(right + "-" + number.text());
  }

  private static boolean fits(String letters, String number) {
    int digits = Figures.endOfDigits(number, 0);
    int wanted = DIGITS.get(letters);
    return digits <= 3 && number.length() - digits <= 2 && (wanted == 0 || wanted == digits)
        && !number.endsWith("th") && !number.endsWith("st") && !number.endsWith("nd");
  }

  /** Right, or in the capitals of those who write every model so; "MIG" is neither an abbreviation nor a name. */
  private static boolean isAccepted(String written, String right) {
    boolean capitals = written.equals(right.toUpperCase(Locale.ROOT));
    return written.equals(right) || capitals && right.length() < LETTERS_OF_NAME;
  }

  private static Map<String, String> byLowerCase() {
    Map<String, String> map = new HashMap<>();
    DIGITS.keySet().forEach(letters -> map.put(letters.toLowerCase(Locale.ROOT), letters));
    return Map.copyOf(map);
  }
}
