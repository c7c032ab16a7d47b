package org.wiredesk.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckPageReader;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.dates.AgeMismatchCheck;
import org.wiredesk.checks.dates.AnniversaryMismatchCheck;
import org.wiredesk.checks.dates.CauseAfterEffectCheck;
import org.wiredesk.checks.dates.DateImpossibleCheck;
import org.wiredesk.checks.dates.DurationMismatchCheck;
import org.wiredesk.checks.dates.EndBeforeStartCheck;
import org.wiredesk.checks.dates.EventTwoDatesCheck;
import org.wiredesk.checks.dates.FarWeekdayCheck;
import org.wiredesk.checks.dates.ListYearInDoubtCheck;
import org.wiredesk.checks.dates.RangeReversedCheck;
import org.wiredesk.checks.dates.RangeWithoutToCheck;
import org.wiredesk.checks.dates.RelativeDayCheck;
import org.wiredesk.checks.dates.RelativeMismatchCheck;
import org.wiredesk.checks.dates.TenseMismatchCheck;
import org.wiredesk.checks.dates.WeekdayMismatchCheck;
import org.wiredesk.checks.dates.YearsApartCheck;
import org.wiredesk.checks.dates.style.HouseDateStyleCheck;
import org.wiredesk.checks.dates.style.MixedDateStyleCheck;
import org.wiredesk.checks.dates.years.ImpossibleYearCheck;
import org.wiredesk.checks.facts.AgeCheck;
import org.wiredesk.checks.facts.EventDateCheck;
import org.wiredesk.checks.facts.FigureCheck;
import org.wiredesk.checks.facts.FirstMentionCheck;
import org.wiredesk.checks.facts.NameAtDateCheck;
import org.wiredesk.checks.facts.NameSpellingCheck;
import org.wiredesk.checks.facts.OfficeHolderCheck;
import org.wiredesk.checks.facts.UnintroducedPersonCheck;
import org.wiredesk.checks.numbers.BookScaleCheck;
import org.wiredesk.checks.numbers.ChangeDirectionCheck;
import org.wiredesk.checks.numbers.ChangeMismatchCheck;
import org.wiredesk.checks.numbers.ConversionMismatchCheck;
import org.wiredesk.checks.numbers.ConversionRateCheck;
import org.wiredesk.checks.numbers.EachTotalCheck;
import org.wiredesk.checks.numbers.ListCountCheck;
import org.wiredesk.checks.numbers.MillionBillionCheck;
import org.wiredesk.checks.numbers.NumberRangeReversedCheck;
import org.wiredesk.checks.numbers.PartOfLessCheck;
import org.wiredesk.checks.numbers.PartsTotalCheck;
import org.wiredesk.checks.numbers.PercentPointsCheck;
import org.wiredesk.checks.numbers.PercentSumCheck;
import org.wiredesk.checks.numbers.ShareMismatchCheck;
import org.wiredesk.checks.numbers.TollMismatchCheck;
import org.wiredesk.checks.original.AdditionCheck;
import org.wiredesk.checks.original.OmissionCheck;
import org.wiredesk.checks.original.OriginalInstitutionCheck;
import org.wiredesk.checks.original.OriginalNameCheck;
import org.wiredesk.checks.original.OriginalNameMissingCheck;
import org.wiredesk.checks.original.OriginalNameSwappedCheck;
import org.wiredesk.checks.original.OriginalQuotationCheck;
import org.wiredesk.checks.original.SameCheck;
import org.wiredesk.checks.original.SpelledAbbreviationCheck;
import org.wiredesk.checks.original.UntranslatedCheck;
import org.wiredesk.checks.original.dates.OriginalDecides;
import org.wiredesk.checks.original.dates.OriginalTimeCheck;
import org.wiredesk.checks.original.negation.ContraryCheck;
import org.wiredesk.checks.original.negation.NegationCheck;
import org.wiredesk.checks.original.negation.QuotationNegationCheck;
import org.wiredesk.checks.original.numbers.NumberAspect;
import org.wiredesk.checks.original.numbers.OriginalNumberCheck;
import org.wiredesk.checks.original.terms.OriginalTermCheck;
import org.wiredesk.checks.phrasing.BackTranslatedQuotationCheck;
import org.wiredesk.checks.phrasing.IfWillCheck;
import org.wiredesk.checks.phrasing.MissingSubjectCheck;
import org.wiredesk.checks.phrasing.form.AgreementCheck;
import org.wiredesk.checks.phrasing.form.DecimalCommaCheck;
import org.wiredesk.checks.phrasing.form.GluedDashCheck;
import org.wiredesk.checks.phrasing.form.LatePersonCheck;
import org.wiredesk.checks.phrasing.form.MissingArticleCheck;
import org.wiredesk.checks.phrasing.form.MixedScriptCheck;
import org.wiredesk.checks.phrasing.form.ModelDesignationCheck;
import org.wiredesk.checks.phrasing.form.NumberBlanksCheck;
import org.wiredesk.checks.phrasing.form.NumberSignCheck;
import org.wiredesk.checks.phrasing.form.OrdinalCheck;
import org.wiredesk.checks.phrasing.form.PercentWithoutOfCheck;
import org.wiredesk.checks.phrasing.form.RussianAbbreviationCheck;
import org.wiredesk.checks.phrasing.form.TransliteratedWordCheck;
import org.wiredesk.checks.phrasing.form.TwoNamesCheck;
import org.wiredesk.checks.phrasing.form.UntranslatedScriptCheck;
import org.wiredesk.checks.phrasing.order.AttributeBeforeNounCheck;
import org.wiredesk.checks.phrasing.order.CutOffPronounCheck;
import org.wiredesk.checks.phrasing.order.DashForIsCheck;
import org.wiredesk.checks.phrasing.order.DialogueDashCheck;
import org.wiredesk.checks.phrasing.order.DoubleNegationCheck;
import org.wiredesk.checks.phrasing.order.DoubledSubjectCheck;
import org.wiredesk.checks.phrasing.order.InvertedAttributionCheck;
import org.wiredesk.checks.phrasing.order.ObjectFirstCheck;
import org.wiredesk.checks.phrasing.order.OneAsManyCheck;
import org.wiredesk.checks.phrasing.order.PointingWordCheck;
import org.wiredesk.checks.phrasing.order.QuestionOrderCheck;
import org.wiredesk.checks.phrasing.order.RunOnCheck;
import org.wiredesk.checks.phrasing.order.VerbBeforeSubjectCheck;
import org.wiredesk.checks.phrasing.order.VerbMissingCheck;
import org.wiredesk.checks.phrasing.order.WhatForWhichCheck;

/** Wiredesk's own checks. A check is a class, its page in {@code pages/}, and a line here. */
public final class BuiltInChecks {

  /** Sorted by id. */
  private static final List<Check> QUICK = List.of(
      new AgeMismatchCheck(),
      new AnniversaryMismatchCheck(),
      new CauseAfterEffectCheck(),
      new DurationMismatchCheck(),
      OriginalDecides.on(new EndBeforeStartCheck()),
      OriginalDecides.on(new EventTwoDatesCheck()),
      OriginalDecides.on(new DateImpossibleCheck()),
      OriginalDecides.on(new ImpossibleYearCheck()),
      new ListYearInDoubtCheck(),
      OriginalDecides.on(new RangeReversedCheck()),
      new RangeWithoutToCheck(),
      OriginalDecides.on(new RelativeMismatchCheck()),
      new FarWeekdayCheck(),
      new HouseDateStyleCheck(),
      new MixedDateStyleCheck(),
      new RelativeDayCheck(),
      OriginalDecides.on(new TenseMismatchCheck()),
      OriginalDecides.on(new WeekdayMismatchCheck()),
      new YearsApartCheck(),
      new NameApostropheCapitalCheck(),
      new NameSpellingVariantsCheck(),
      new ChangeDirectionCheck(),
      new ChangeMismatchCheck(),
      new ConversionMismatchCheck(),
      new ConversionRateCheck(),
      new EachTotalCheck(),
      new ListCountCheck(),
      new MillionBillionCheck(),
      new PartOfLessCheck(),
      new PartsTotalCheck(),
      new PercentPointsCheck(),
      new PercentSumCheck(),
      new NumberRangeReversedCheck(),
      new ShareMismatchCheck(),
      new TollMismatchCheck(),
      new GluedDashCheck(),
      new MixedScriptCheck(),
      new ModelDesignationCheck(),
      new NumberBlanksCheck(),
      new DecimalCommaCheck(),
      new OrdinalCheck(),
      new NumberSignCheck(),
      new LatePersonCheck(),
      new RussianAbbreviationCheck(),
      new TwoNamesCheck(),
      new UntranslatedScriptCheck(),
      new QuotationNestedSameMarksCheck(),
      new QuotationSpacingCheck(),
      new QuotationUnbalancedCheck());

  /** Sorted by id. */
  private static final List<Check> FACTS =
      List.of(new AgeCheck(), new EventDateCheck(), new FigureCheck(), new NameAtDateCheck(), new NameSpellingCheck(),
          new OfficeHolderCheck(), new UnintroducedPersonCheck(), new BookScaleCheck(), new FirstMentionCheck());

  /** Sorted by id. */
  private static final List<Check> ORIGINAL = List.of(
      new SpelledAbbreviationCheck(),
      new AdditionCheck(),
      new ContraryCheck(),
      OriginalTimeCheck.ofDates(),
      OriginalTimeCheck.ofWeekdays(),
      OriginalTimeCheck.ofYears(),
      new OriginalInstitutionCheck(),
      new OriginalNameCheck(),
      new OriginalNameMissingCheck(),
      new OriginalNameSwappedCheck(),
      new NegationCheck(),
      new OriginalNumberCheck(NumberAspect.VALUE),
      new OriginalNumberCheck(NumberAspect.MISSING),
      new OmissionCheck(),
      new OriginalQuotationCheck(),
      new QuotationNegationCheck(),
      new SameCheck(),
      new OriginalTermCheck(),
      new OriginalNumberCheck(NumberAspect.UNIT),
      new UntranslatedCheck());

  private static final List<Check> ALL = Stream.of(QUICK, FACTS, ORIGINAL).flatMap(List::stream)
      .sorted(Comparator.comparing(check -> check.info().id())).toList();

  /** Sorted by id. */
  private static final List<TaggedCheck> TAGGED = List.of(
      new AgreementCheck(),
      new AttributeBeforeNounCheck(),
      new BackTranslatedQuotationCheck(),
      new CutOffPronounCheck(),
      new DashForIsCheck(),
      new DialogueDashCheck(),
      new DoubleNegationCheck(),
      new DoubledSubjectCheck(),
      new IfWillCheck(),
      new InvertedAttributionCheck(),
      new MissingArticleCheck(),
      new MissingSubjectCheck(),
      new ObjectFirstCheck(),
      new OneAsManyCheck(),
      new PercentWithoutOfCheck(),
      new PointingWordCheck(),
      new QuestionOrderCheck(),
      new RunOnCheck(),
      new TransliteratedWordCheck(),
      new VerbBeforeSubjectCheck(),
      new VerbMissingCheck(),
      new WhatForWhichCheck());

  private BuiltInChecks() {}

  /** Those that need no tagger, sorted by id. */
  public static List<Check> all() {
    return ALL;
  }

  /** Those of them that answer in a blink. */
  public static List<Check> quick() {
    return QUICK;
  }

  /** Those of them that ask the fact book, which somebody has to read first. */
  public static List<Check> ofFacts() {
    return FACTS;
  }

  /** Those of them that hold a translation against its original. */
  public static List<Check> ofOriginal() {
    return ORIGINAL;
  }

  /** Those that need to know what a tagger knows of the words. */
  public static List<TaggedCheck> tagged() {
    return TAGGED;
  }

  /** The page of one of these checks; empty for any other id. */
  public static Optional<CheckPage> page(CheckId id) {
    return Stream.concat(ALL.stream(), TAGGED.stream()).filter(check -> check.info().id().equals(id)).findFirst()
        .map(check -> read(id));
  }

  private static CheckPage read(CheckId id) {
    String resource = "pages/" + id + ".md";
    try (InputStream in = BuiltInChecks.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " beside " + BuiltInChecks.class.getName());
      }
      return CheckPageReader.read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
