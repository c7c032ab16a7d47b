package org.wiredesk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.MarkedText;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.Tagger;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/**
 * Runs one check over pieces of wires and compares what it finds with the words marked {@code [[...]]}.
 *
 * <pre>
 * CheckTester.of(new WeekdayMismatchCheck())
 *     .finds("VIENNA, 3 April 2024. Talks began on [[Sunday, 1 April]].\n~ is a Monday")
 *     .isSilentOn("VIENNA, 3 April 2024. Talks began on Monday, 1 April.")
 *     .offers("On [[Sunday, 1 April 2024]].", "On Monday, 1 April 2024.", "On Sunday, 31 March 2024.");
 * </pre>
 */
public final class CheckTester {

  private final Check check;
  private final WireOptions options;
  private final CheckProfile profile;
  private final Tagger tagger;
  private final Optional<CheckPage.From> original;

  private CheckTester(
      Check check, WireOptions options, CheckProfile profile, Tagger tagger, Optional<CheckPage.From> original) {
    this.check = check;
    this.options = options;
    this.profile = profile;
    this.tagger = tagger;
    this.original = original;
  }

  /** For checks that need no tagger. */
  public static CheckTester of(Check check) {
    return of(check, wire -> {
      throw new IllegalStateException(check.info().id() + " needs a tagger");
    });
  }

  public static CheckTester of(Check check, Tagger tagger) {
    return new CheckTester(check, WireOptions.NONE, CheckProfile.DEFAULT, tagger, Optional.empty());
  }

  /** All wires from here on have this date, whatever they say themselves. {@code day} as ISO 8601: 2024-04-01. */
  public CheckTester dated(String day) {
    return new CheckTester(check, WireOptions.dated(LocalDate.parse(day)), profile, tagger, original);
  }

  public CheckTester under(CheckProfile profile) {
    return new CheckTester(check, options, profile, tagger, original);
  }

  /**
   * All wires from here on were translated from this one.
   *
   * @param language its BCP 47 tag
   * @param written the original; where it has marks the findings have to show just those places
   */
  public CheckTester from(String language, String written) {
    return from(Optional.of(CheckPage.From.parse(written, language)));
  }

  CheckTester from(Optional<CheckPage.From> source) {
    return new CheckTester(check, options, profile, tagger, source);
  }

  /** All wires from here on are in this language, a BCP 47 tag; without one in that of the profile. */
  public CheckTester in(Optional<String> language) {
    return language.map(tag -> under(profile.withLanguage(tag))).orElse(this);
  }

  /** Exactly the marked words are reported, each for the reason given in the {@code ~} lines, where there are any. */
  public CheckTester finds(String written) {
    return finds(CheckPage.Example.parse(written));
  }

  /** @see #finds(String) */
  public CheckTester finds(CheckPage.Example example) {
    List<Finding> findings = findings(example.text());
    assertMarks(example, findings);
    original.ifPresent(source -> assertOriginalMarks(source, findings));
    for (int i = 0; i < example.reasons().size(); i++) {
      assertReason(example.reasons().get(i), findings.get(i));
    }
    return this;
  }

  /** Nothing is reported. */
  public CheckTester isSilentOn(String text) {
    assertEquals(text, new MarkedText(text, findings(text).stream().map(Finding::span).toList()).written());
    return this;
  }

  /** The words marked are reported; the fixes of the first of them make these texts, in this order. */
  public CheckTester offers(String written, String... texts) {
    CheckPage.Example example = CheckPage.Example.parse(written);
    List<Finding> findings = findings(example.text());
    assertMarks(example, findings);
    List<String> fixed = findings.get(0).fixes().stream().map(fix -> fix.applyTo(example.text())).toList();
    assertEquals(List.of(texts), fixed);
    return this;
  }

  /** Every fix offered leaves the check with less to say than before. */
  public CheckTester healsWithEveryFix(String text) {
    List<Finding> before = findings(text);
    for (Finding finding : before) {
      for (Fix fix : finding.fixes()) {
        String after = fix.applyTo(text);
        if (places(findings(after)) >= places(before)) {
          fail("“" + fix.label() + "” does not help: " + after);
        }
      }
    }
    return this;
  }

  /** The places that are spoken of: a finding of many places may heal one by one. */
  private static int places(List<Finding> findings) {
    return findings.stream().mapToInt(finding -> 1 + finding.related().size()).sum();
  }

  /** What the check finds in a text, in its order. */
  public List<Finding> findings(String text) {
    Wire wire = Wire.of(text, options);
    CheckContext context = CheckContext.of(wire, original.map(CheckTester::original), profile);
    List<Finding> found = new ArrayList<>();
    if (check instanceof SentenceCheck sentenceCheck) {
      for (Sentence sentence : wire.sentences()) {
        List<Finding> here = sentenceCheck.inspect(sentence, context);
        here.forEach(finding -> assertInside(sentence, finding));
        found.addAll(here);
      }
    } else if (check instanceof TaggedCheck taggedCheck) {
      tagger.tag(wire).forEach(sentence -> found.addAll(taggedCheck.inspect(sentence, context)));
    } else if (check instanceof WireCheck wireCheck) {
      found.addAll(wireCheck.inspect(context));
    } else if (check instanceof BitextCheck bitextCheck) {
      context.bitext().ifPresent(bitext -> found.addAll(bitextCheck.inspect(bitext, context)));
    }
    found.forEach(finding -> assertEquals(check.info().id(), finding.check().id()));
    return found.stream().sorted().toList();
  }

  private static void assertMarks(CheckPage.Example example, List<Finding> findings) {
    String expected = new MarkedText(example.text(), example.marks()).written();
    String actual = new MarkedText(example.text(), findings.stream().map(Finding::span).toList()).written();
    assertEquals(expected, actual);
    assertEquals(example.marks().size(), findings.size(), () -> "findings: " + findings);
  }

  private static void assertOriginalMarks(CheckPage.From original, List<Finding> findings) {
    List<Span> shown = findings.stream().flatMap(finding -> finding.original().stream())
        .peek(place -> assertEquals(place.span().of(original.text()), place.words()))
        .map(OriginalPlace::span).distinct().sorted().toList();
    if (!original.marks().isEmpty()) {
      assertEquals(
          new MarkedText(original.text(), original.marks()).written(), new MarkedText(original.text(), shown).written());
    }
  }

  private static Original original(CheckPage.From source) {
    return new Original(source.text(), Locale.forLanguageTag(source.language()));
  }

  private static void assertReason(String reason, Finding finding) {
    String said = finding.message() + "\n" + finding.reasoning();
    assertTrue(said.contains(reason), () -> "\"" + reason + "\" is not in what is said: " + said);
  }

  private static void assertInside(Sentence sentence, Finding finding) {
    assertTrue(
        sentence.span().contains(finding.span())
            && finding.related().stream().allMatch(place -> sentence.span().contains(place.span())),
        () -> "a sentence check must stay in its sentence: " + finding);
  }
}
