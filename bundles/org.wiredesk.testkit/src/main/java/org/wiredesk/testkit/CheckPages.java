package org.wiredesk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.Tagger;

/**
 * Makes tests of the pages of checks, one for each example. In a test class:
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicNode&gt; pagesTellTheTruth() {
 *   return CheckPages.tests(BuiltInChecks.all(), id -&gt; BuiltInChecks.page(id).orElseThrow());
 * }
 * </pre>
 */
public final class CheckPages {

  private CheckPages() {}

  /** @param pages the page of a check; may throw, which fails that check's tests only */
  public static Stream<DynamicNode> tests(List<Check> checks, Function<CheckId, CheckPage> pages) {
    return tests(checks, pages, id -> CheckProfile.DEFAULT);
  }

  /** @param profiles what the examples of a check are checked under */
  public static Stream<DynamicNode> tests(
      List<Check> checks, Function<CheckId, CheckPage> pages, Function<CheckId, CheckProfile> profiles) {
    return checks.stream().map(check -> testsOf(
        CheckTester.of(check).under(profiles.apply(check.info().id())), check, () -> pages.apply(check.info().id())));
  }

  /** For checks that need a tagger. */
  public static Stream<DynamicNode> tests(
      List<TaggedCheck> checks, Tagger tagger, Function<CheckId, CheckPage> pages) {
    return checks.stream()
        .map(check -> testsOf(CheckTester.of(check, tagger), check, () -> pages.apply(check.info().id())));
  }

  private static DynamicNode testsOf(CheckTester tester, Check check, Supplier<CheckPage> source) {
    String id = check.info().id().value();
    CheckPage page;
    try {
      page = source.get();
    } catch (RuntimeException e) {
      return dynamicTest(id + ": has a page", () -> {
        throw e;
      });
    }
    return dynamicContainer(id, Stream.of(
            Stream.of(dynamicTest("the page is whole", () -> assertWhole(check, page))),
            each("flagged", page.flagged(), example -> as(tester, example).finds(example)),
            each("heals", page.flagged(),
                example -> as(tester, example).healsWithEveryFix(example.text())),
            each("not flagged", page.notFlagged(),
                example -> as(tester, example).isSilentOn(example.text())),
            each("known miss, still missed", page.knownMisses(),
                example -> as(tester, example).isSilentOn(example.text())))
        .flatMap(tests -> tests));
  }

  /** In the language of an example, and with its original. */
  private static CheckTester as(CheckTester tester, CheckPage.Example example) {
    return tester.in(example.language()).from(example.original());
  }

  private static Stream<DynamicNode> each(
      String what, List<CheckPage.Example> examples, Consumer<CheckPage.Example> test) {
    return IntStream.range(0, examples.size())
        .mapToObj(i -> dynamicTest(what + " " + (i + 1), () -> test.accept(examples.get(i))));
  }

  private static void assertWhole(Check check, CheckPage page) {
    assertEquals(check.info().id(), page.id());
    assertEquals(check.info().title(), page.title(), "the page's title is the check's");
    assertFalse(page.why().isEmpty(), "the page says why");
    assertFalse(page.flagged().isEmpty(), "the page shows what is flagged");
    assertFalse(page.notFlagged().isEmpty(), "the page shows what is not flagged");
  }
}
