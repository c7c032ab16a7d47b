package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeScannerTest {

  private static final List<String> PIECES = List.of("May", "3", ",", "-", " ", "\n", "the", "of", "last", "year",
      "ago", "two", "and a half", "a.m.", ".", "'", "2015", "/", ":", "20", "Monday", "(", ")", "early", "quarter",
      "first", "s", "\ud83d\ude00", "\u0301", "\ud800", "\u661f", "999999999999", "million", "weeks", "T", "every",
      "now", "-", "hundred");

  @Test
  void oddTextsGiveSpansInsideThemInOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
      }
      int end = 0;
      for (TimeMention time : TimesOf.english().in(text.toString())) {
        assertTrue(time.span().start() >= end && !time.span().isEmpty() && time.span().end() <= text.length(),
            () -> time + " in " + text);
        end = time.span().end();
      }
    }
  }

  @Test
  void aLineOfTwoHundredThousandCharactersIsRead() {
    for (String piece : List.of("May ", "a ", "1,", "the last ", "Monday, ", "two hundred ", "-", "'", "every ")) {
      String text = piece.repeat(200_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofMinutes(3), () -> TimesOf.english().in(text), piece);
    }
  }

  @Test
  void whatIsFoundDoesNotDependOnWhatWasReadBefore() {
    String text = "He came on May 3 and left the next day. In 1999 a year later was 2000.";
    assertEquals(TimesOf.english().in(text), TimesOf.english().in(text));
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String text = "On Friday, 3 May 2013 and in OCTOBER, JULY 1995 and the week of March 4, at 10:30.";
    List<TimeMention> expected = TimesOf.english().in(text);
    try {
      for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "fa")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, TimesOf.english().in(text), tag);
        assertEquals(expected.stream().map(time -> time.value().timex3()).toList(),
            TimesOf.english().in(text).stream().map(time -> time.value().timex3()).toList(), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anEmptyTextHasNoTimes() {
    assertTrue(TimesOf.english().in("").isEmpty());
  }
}
