package org.wiredesk.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.bitext.names.Pinyin;
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

/** Finds Chinese names that go on with a capital behind their apostrophe: "Xi'An"; speaks once for each name. */
public final class NameApostropheCapitalCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "name-apostrophe-capital", "Capital behind the apostrophe of a Chinese name", FindingKind.NAME, Severity.MINOR,
      MqmCategory.SPELLING, ItsType.MISSPELLING);

  private static final int LONGEST = 20;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    Map<String, List<Span>> names = new LinkedHashMap<>();
    for (int at = 1; at < text.length() - 1; at++) {
      if (isApostrophe(text.charAt(at))) {
        Span name = nameAround(text, at);
        if (isChinese(name.of(text), at - name.start())) {
          names.computeIfAbsent(name.of(text), key -> new ArrayList<>()).add(name);
        }
      }
    }
    return names.entrySet().stream().map(name -> finding(name.getKey(), name.getValue())).toList();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** The letters on both sides of an apostrophe, as far as a name may reach. */
  private static Span nameAround(String text, int apostrophe) {
    int start = apostrophe;
    while (start > 0 && apostrophe - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = apostrophe + 1;
    while (end < text.length() && end - apostrophe < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** Pinyin has an apostrophe before a, e and o only; D'Arcy and O'Neill are told apart by their one letter before. */
  private static boolean isChinese(String name, int apostrophe) {
    String before = name.substring(0, apostrophe);
    String behind = name.substring(apostrophe + 1);
    return before.length() > 1 && Character.isUpperCase(before.charAt(0))
        && !behind.isEmpty() && "AEO".indexOf(behind.charAt(0)) >= 0
        && Pinyin.isSyllables(lowerFirst(before)) && Pinyin.isSyllables(lowerFirst(behind));
  }

  private static String lowerFirst(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private static Finding finding(String name, List<Span> places) {
    int capital = indexOfApostrophe(name) + 1;
    String small = name.substring(0, capital) + lowerFirst(name.substring(capital));
    Finding finding = Finding.of(INFO, places.get(0), "The Chinese name “" + name + "” is written “" + small + "”")
        .because("The apostrophe parts two syllables of one word; only the first letter of a name is a capital.");
    List<TextEdit> edits = new ArrayList<>();
    for (Span place : places) {
      edits.add(new TextEdit(place, small));
    }
    for (Span more : places.subList(1, places.size())) {
      finding = finding.relatedTo(more, "“" + name + "” here too");
    }
    return places.size() == 1
        ? finding.suggest(small)
        : finding.withFix(new Fix("Change all " + edits.size() + " “" + name + "” to “" + small + "”", edits));
  }

  private static int indexOfApostrophe(String name) {
    return Math.max(name.indexOf('\''), name.indexOf('’'));
  }
}
