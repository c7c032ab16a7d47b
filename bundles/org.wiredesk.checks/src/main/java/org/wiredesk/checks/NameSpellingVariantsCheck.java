package org.wiredesk.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Span;

/** Finds names that a wire spells in two ways. */
public final class NameSpellingVariantsCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "name-spelling-variants", "One name is spelled two ways", FindingKind.NAME, Severity.MINOR,
      MqmCategory.INCONSISTENT_USE_OF_TERMINOLOGY, ItsType.INCONSISTENT_ENTITIES);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    List<NameSpelling> spellings = NameSpellings.of(context.mentions().names(), text);
    return NameVariants.pairs(spellings).stream().map(pair -> finding(pair, text)).toList();
  }

  private static Finding finding(NameVariants.Pair pair, String text) {
    NameSpelling kept = pair.kept();
    NameSpelling variant = pair.variant();
    Finding finding = Finding.of(INFO, variant.first(),
            "“" + variant.text() + "” is spelled “" + kept.text() + "” elsewhere in this wire")
        .because("“" + kept.text() + "” stands " + times(kept) + ", “" + variant.text() + "” " + times(variant) + ".")
        .relatedTo(kept.first(), "first spelled “" + kept.text() + "” here");
    for (Span more : variant.places().subList(1, variant.places().size())) {
      finding = finding.relatedTo(more, "“" + variant.text() + "” here too");
    }
    String here = "Change to “" + kept.text() + "”";
    String there = "Keep, and change “" + kept.text() + "” elsewhere";
    return finding.withFix(change(here, variant, kept, text)).withFix(change(there, kept, variant, text));
  }

  private static String times(NameSpelling spelling) {
    int places = spelling.places().size();
    return places == 1 ? "once" : places == 2 ? "twice" : places + " times";
  }

  /** @param label for a change of one place; more are counted */
  private static Fix change(String label, NameSpelling from, NameSpelling to, String text) {
    List<TextEdit> edits = new ArrayList<>();
    for (Span place : from.places()) {
      edits.add(new TextEdit(place, likeCapitals(to.text(), place.of(text))));
    }
    return new Fix(edits.size() == 1
        ? label
        : "Change " + (edits.size() == 2 ? "both" : "all " + edits.size()) + " “" + from.text() + "” to “" + to.text() + "”", edits);
  }

  /** All capitals stay so, and so does the capital that an article has at the start of a sentence. */
  private static String likeCapitals(String name, String old) {
    if (old.equals(old.toUpperCase(Locale.ROOT))) {
      return name.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(old.charAt(0)) ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
  }
}
