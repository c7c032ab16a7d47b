package org.wiredesk.checks.numbers;

import java.util.List;
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

/** Finds numbers that go the other way than the verb says: "rose from 260 to 200", "fell to 9 percent from 8". */
public final class ChangeDirectionCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-change-direction", "Number goes the other way than its verb", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  /** A currency that falls has more units to the dollar, who climbs to a place has a smaller number. */
  private static final Set<String> UPSIDE_DOWN = Set.of(
      "dollar", "dollars", "ruble", "rouble", "rubles", "roubles", "euro", "yen", "pound", "yuan", "lira",
      "rupee", "rupiah", "won", "peso", "real", "rand", "currency", "franc", "mark", "marks", "ringgit", "baht",
      "hryvnia", "tenge", "rank", "ranking", "rankings", "ranked", "place", "position", "spot", "world", "no",
      "seed", "list", "table", "standings", "handicap", "yield", "odds", "bid", "ask", "lead", "advantage",
      "deficit", "below", "zero", "minus", "loss", "losses", "against", "exchange", "gap", "par");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    Line line = Line.of(sentence, context);
    return line.has(UPSIDE_DOWN) ? List.of()
        : ChangeReader.read(line).stream().filter(ChangeDirectionCheck::isWrong)
            .map(ChangeDirectionCheck::finding).toList();
  }

  private static boolean isWrong(Change change) {
    int way = change.after().value().compareTo(change.before().value());
    boolean signed = change.after().value().signum() < 0 || change.before().value().signum() < 0;
    String verb = change.verb().lower();
    return !signed && (way > 0 && ChangeWords.isDown(verb) || way < 0 && ChangeWords.isUp(verb));
  }

  private static Finding finding(Change change) {
    String way = ChangeWords.isUp(change.verb().lower()) ? "down" : "up";
    return Finding.of(INFO, change.verb().span(), 
            "From " + change.before().written() + " to " + change.after().written()
            + " is " + way + ", but “" + change.verb().lower() + "” stands here")
        .because("Either the verb is another one, or a number is, or the two have changed places.")
        .relatedTo(change.before().span(), "what it was")
        .relatedTo(change.after().span(), "what it became");
  }
}
