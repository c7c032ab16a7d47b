package org.wiredesk.checks.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

class NumberChecksTest {

  @Test
  void percentBecomesPoints() {
    CheckTester.of(new PercentPointsCheck())
        .offers("The rate rose from 5% to 7%, or by [[2%]].", "The rate rose from 5% to 7%, or by 2 percentage points.")
        .offers("The share fell by [[1 percent]] to 23 percent from 24 percent.",
            "The share fell by 1 percentage point to 23 percent from 24 percent.");
  }

  @Test
  void aRangeIsTurnedRoundWithItsScaleLeftInPlace() {
    CheckTester.of(new NumberRangeReversedCheck())
        .offers("It costs [[between 1.5 and 1.2 million euros]].", "It costs between 1.2 and 1.5 million euros.")
        .offers("The fine is [[500–300 euros]].", "The fine is 300–500 euros.")
        .isSilentOn("It costs between 900,000 and 1.2 million euros.");
  }

  @Test
  void aConversionIsMadeAnew() {
    CheckTester.of(new ConversionMismatchCheck())
        .offers("It is 12 kilometers ([[24 miles]]) away.", "It is 12 kilometers (7.5 miles) away.")
        .offers("It was minus 30 degrees Celsius (minus [[12 degrees Fahrenheit]]).",
            "It was minus 30 degrees Celsius (minus 22 degrees Fahrenheit).");
  }

  @Test
  void aLostSignIsToldWithoutAFix() {
    CheckTester.of(new ConversionMismatchCheck()).offers("It was 10 degrees Celsius (minus [[12 degrees Fahrenheit]]).");
  }

  @Test
  void eitherScaleMayBeTheWrongOne() {
    CheckTester.of(new MillionBillionCheck()).offers(
        "The plant near Riga costs 2.3 billion euros. They will build the plant near Riga for [[2.3 million euros]].",
        "The plant near Riga costs 2.3 billion euros. They will build the plant near Riga for 2.3 billion euros.",
        "The plant near Riga costs 2.3 million euros. They will build the plant near Riga for 2.3 million euros.");
  }

  @Test
  void everyPartIsMarked() {
    assertEquals(List.of("nine", "eight"), related(new PartsTotalCheck(),
        "It killed 15 people, including nine women and eight men."));
    assertEquals(List.of("48 percent", "41 percent"), related(new PercentSumCheck(),
        "Some 48 percent supported it, 41 percent opposed it and 17 percent had no opinion."));
    assertEquals(List.of("200 million", "260 million dollars"), related(new ChangeMismatchCheck(),
        "Exports rose by 10 percent, from 200 million to 260 million dollars."));
    assertEquals(List.of("14"), related(new TollMismatchCheck(),
        "Blast kills 12 in Oslo\n\nOSLO, 3 May 2016. A bomb killed 14 people on Monday, police said."));
  }

  private static List<String> related(Check check, String text) {
    Finding finding = CheckTester.of(check).findings(text).get(0);
    return finding.related().stream().map(place -> place.span().of(text)).toList();
  }

  @Test
  void anotherLanguageHasItsOwnNumbers() {
    CheckTester.of(new PartsTotalCheck()).in(Optional.of("fi"))
        .isSilentOn("It killed 15 people, including nine women and eight men.");
  }

  @Test
  void billionsAreNotCountedOnFingers() {
    CheckTester.of(new ListCountCheck()).isSilentOn("It reached three billion viewers: Greece, Malta and Cyprus.");
  }

  @Test
  void nothingIsNoScale() {
    CheckTester.of(new ChangeMismatchCheck()).isSilentOn("The share fell by 5 percent, from 5 to 0 percent.");
  }
}
