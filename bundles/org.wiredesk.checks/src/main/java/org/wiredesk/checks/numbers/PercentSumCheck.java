package org.wiredesk.checks.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;

/** Finds answers of a poll or shares of a vote that make more than a hundred percent. */
public final class PercentSumCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-percent-sum", "Shares make more than a hundred percent", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> YES = Set.of("for", "support", "supported", "supports", "favor", "favour", "favored",
      "favoured", "backed", "approve", "approved", "yes", "agreed", "agree", "satisfied", "positive", "positively");
  private static final Set<String> NO = Set.of("against", "oppose", "opposed", "opposes", "disapprove", "disapproved",
      "no", "disagreed", "disagree", "undecided", "unsure", "dissatisfied", "negative", "negatively", "rejected");
  private static final Set<String> OF = Set.of("of", "among");
  private static final Set<String> ASKED = Set.of("asked", "polled", "surveyed", "questioned", "interviewed", "voted",
      "responded", "replied", "answered");
  /** With these the shares are of several wholes, times or questions. */
  private static final Set<String> SEVERAL = Set.of("among", "while", "whereas", "compared", "from",
      "than", "respectively", "each", "both", "also", "women", "men", "who", "whom", "those", "them", "earlier", "last",
      "previous", "previously", "year", "month", "answers", "up", "down", "rose", "fell", "increase", "increased",
      "turnout", "meanwhile", "compares", "gdp", "growth", "likely", "or");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    if (sentence.text().indexOf('%') < 0 && !sentence.text().contains("cent")) {
      return List.of();
    }
    Line line = Line.of(sentence, context);
    List<Part> shares = shares(line);
    BigDecimal sum = shares.stream().map(share -> share.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rounding = shares.stream().map(share -> share.amount().step().min(BigDecimal.ONE))
        .reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(2));
    boolean over = sum.compareTo(HUNDRED.add(rounding)) > 0;
    return over && areOfOneWhole(shares, line) ? List.of(finding(shares, sum, context.wire().text())) : List.of();
  }

  private static List<Part> shares(Line line) {
    List<Integer> amounts = line.amounts().stream().filter(at -> line.amount(at).orElseThrow().isPercent()).toList();
    List<Part> shares = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      int end = i + 1 < amounts.size() ? amounts.get(i + 1) : line.size();
      shares.add(new Part(line.amount(amounts.get(i)).orElseThrow(), line.items().subList(amounts.get(i) + 1, end)));
    }
    return shares;
  }

  private static boolean areOfOneWhole(List<Part> shares, Line line) {
    boolean distinct = shares.stream().map(share -> share.amount().value()).distinct().count() > 1;
    boolean several = line.has(SEVERAL, endOfAsked(line), line.size());
    return shares.size() >= 2 && distinct && !several && (areAnswers(shares) || areVotes(shares));
  }

  /** Behind "Of those polled", which says what the whole is. */
  private static int endOfAsked(Line line) {
    boolean asked = line.at(0).isOneOf(OF) && line.at(1).is("those");
    return !asked ? 0 : line.at(2).is("who") && line.at(3).isOneOf(ASKED) ? 4 : line.at(2).isOneOf(ASKED) ? 3 : 0;
  }

  /** One for, one against or undecided, and no two of them for. */
  private static boolean areAnswers(List<Part> shares) {
    long no = shares.stream().filter(share -> has(share, NO)).count();
    long yes = shares.stream().filter(share -> has(share, YES) && !has(share, NO)).count();
    return yes == 1 && no >= 1 && yes + no == shares.size() && (shares.size() > 2 || isOfSame(shares.get(1)));
  }

  /** "41 percent opposed it", "were against": not "opposed the tax". */
  private static boolean isOfSame(Part last) {
    long words = last.words().stream().filter(Item::isWord).count();
    return words <= 2 || words <= 4 && has(last, Set.of("it", "them", "this"));
  }

  /** "54% for the Greens, 30% for the Liberals and 20% for ...". */
  private static boolean areVotes(List<Part> shares) {
    return shares.size() >= 3 && shares.stream().skip(1).allMatch(share -> share.words().get(0).is("for"));
  }

  private static boolean has(Part share, Set<String> words) {
    return share.words().stream().anyMatch(item -> item.isOneOf(words));
  }

  private static Finding finding(List<Part> shares, BigDecimal sum, String text) {
    Amount last = shares.get(shares.size() - 1).amount();
    Finding finding = Finding.of(INFO, last.span(), "With this the shares make " + sum.toPlainString() + " percent")
        .because(shares.stream().map(share -> share.amount().plain()).collect(Collectors.joining(" + ")) + " = "
            + sum.toPlainString() + ", more than rounding explains.");
    for (Part share : shares.subList(0, shares.size() - 1)) {
      finding = finding.relatedTo(share.amount().span(), "another share: " + share.amount().span().of(text));
    }
    return finding;
  }
}
