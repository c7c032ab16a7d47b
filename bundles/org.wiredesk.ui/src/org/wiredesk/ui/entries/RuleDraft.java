package org.wiredesk.ui.entries;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.checks.api.Severity;

/**
 * A rule that is being written in a dialog.
 *
 * @param id see {@link #id}
 * @param title the fault in a few words
 * @param pattern in the desk language
 * @param flags an example with what is found in brackets
 * @param keeps an example in which nothing may be found; empty for none
 */
record RuleDraft(
    String id, String title, String pattern, List<String> suggestions, String because, Severity severity, String flags,
    String keeps) {

  private static final int LONGEST_ID = 40;

  /** The rule as a desk file has it, with a line end. */
  String text() {
    StringBuilder out = new StringBuilder("rule " + id + " " + Quotation.of(title) + " {\n");
    clause(out, "when", pattern.strip());
    if (!suggestions.isEmpty()) {
      clause(out, "suggest", Quotation.of(suggestions));
    }
    clause(out, "because", Quotation.of(because));
    if (severity != Severity.MINOR) {
      clause(out, "severity", severity.label());
    }
    clause(out, "flags", Quotation.of(flags));
    if (!keeps.isBlank()) {
      clause(out, "keeps", Quotation.of(keeps));
    }
    return out.append("}\n").toString();
  }

  /** Made of the letters of some words; another than those that are taken. */
  static String id(String words, Set<String> taken) {
    String letters = letters(words);
    String base = letters.isEmpty() ? "rule" : Character.isLetter(letters.charAt(0)) ? letters : "rule-" + letters;
    String free = base;
    for (int i = 2; taken.contains(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }

  /** The letters and digits of the Latin alphabet, without their accents, with hyphens between words. */
  private static String letters(String words) {
    StringBuilder id = new StringBuilder();
    for (char c : Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
      boolean afterWord = !id.isEmpty() && id.charAt(id.length() - 1) != '-';
      if (c < 128 && Character.isLetterOrDigit(c)) {
        id.append(c);
      } else if (afterWord && Character.getType(c) != Character.NON_SPACING_MARK) {
        id.append('-');
      }
    }
    String cut = id.substring(0, Math.min(id.length(), LONGEST_ID));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static void clause(StringBuilder out, String keyword, String text) {
    out.append("  ").append(keyword).append(' ').append(text).append('\n');
  }
}
