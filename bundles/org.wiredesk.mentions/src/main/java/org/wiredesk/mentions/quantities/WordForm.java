package org.wiredesk.mentions.quantities;

import java.util.Locale;

/** The form under which tables know a word: lower case, one spelling for what writers and keyboards vary. */
final class WordForm {

  private WordForm() {}

  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder form = null;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      String same = same(c);
      if (same != null && form == null) {
        form = new StringBuilder(lower.length()).append(lower, 0, i);
      }
      if (form != null) {
        form.append(same == null ? String.valueOf(c) : same);
      }
    }
    return form == null ? lower : form.toString();
  }

  /** What stands for a character, null for itself. */
  private static String same(char c) {
    return switch (c) {
      case 'ё' -> "е";
      case 'ß' -> "ss";
      case '\'', '’', 'ʼ', '‘', '\u00ad', '\u200b', '\u200c', '\u200d', '\u0640', '\u093c' -> "";
      case '–', '—', '‐', '‑', '−', '―', '－', '〜', '～' -> "-";
      case '％', '٪' -> "%";
      case '＄' -> "$";
      case '：', '։', '∶', '﹕' -> ":";
      case '，' -> ",";
      case '．' -> ".";
      case '／' -> "/";
      case 'أ', 'إ', 'آ' -> "ا";
      case 'ى' -> "ي";
      case 'ة' -> "ه";
      case '\u0901' -> "\u0902";
      case '\u0958' -> "क";
      case '\u095b' -> "ज";
      case '\u095c' -> "ड";
      case '\u095e' -> "फ";
      default -> c >= '\u064b' && c <= '\u0652' ? "" : null;
    };
  }
}
