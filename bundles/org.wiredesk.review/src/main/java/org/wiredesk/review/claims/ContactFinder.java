package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.text.Span;

/** Finds links, e-mail addresses, names on social networks and telephone numbers. */
final class ContactFinder implements ClaimFinder {

  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;
  private static final Set<String> BEFORE_PHONE =
      Set.of("tel", "phone", "telephone", "call", "fax", "hotline", "number", "at", "on", "dial", "mobile");
  private static final String BETWEEN_DIGITS = " -–()\u00A0";
  private static final String ENDING_MARKS = ".,;:!?)]}'\"”’»";

  @Override
  public List<Claim> find(ClaimText text) {
    String all = text.wire().text();
    List<Claim> found = new ArrayList<>();
    int at = 0;
    while (at < all.length()) {
      if (isBlank(all, at)) {
        at++;
        continue;
      }
      int end = at;
      while (end < all.length() && !isBlank(all, end)) {
        end++;
      }
      Optional<Span> address = address(all, at, end);
      Optional<Span> place = address.isPresent() ? address : phone(all, at);
      place.ifPresent(span -> found.add(Claim.of(ClaimKind.CONTACT, span,
          text.sentenceAt(span.start()).sentence(), all, 85, "Does it lead where it should?")));
      at = Math.max(end, place.map(Span::end).orElse(0));
    }
    return text.sentences().isEmpty() ? List.of() : found;
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }

  /** The link or address in a run of characters without blanks. */
  private static Optional<Span> address(String text, int from, int to) {
    int start = from;
    while (start < to && "(<[\"“«'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = to;
    while (end > start && (ENDING_MARKS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == '>')) {
      end--;
    }
    String word = text.substring(start, end);
    int at = word.indexOf('@');
    boolean mail = at > 0 && word.indexOf('.', at + 2) > 0 && at == word.lastIndexOf('@');
    boolean handle = at == 0 && word.length() > 2 && Character.isLetterOrDigit(word.charAt(1));
    boolean link = word.contains("://") || word.regionMatches(true, 0, "www.", 0, 4) && word.length() > 6;
    return mail || handle || link ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Digits in groups behind a plus sign, or behind a word that asks to call. */
  private static Optional<Span> phone(String text, int from) {
    int start = text.charAt(from) == '(' && from + 1 < text.length() && text.charAt(from + 1) == '+' ? from + 1 : from;
    boolean plus = text.charAt(start) == '+';
    boolean opens = Character.isDigit(text.charAt(start)) || text.charAt(start) == '(';
    boolean begins = plus || opens && isAsked(text, start);
    if (!begins) {
      return Optional.empty();
    }
    int digits = 0;
    int groups = 0;
    int end = start;
    int at = plus ? start + 1 : start;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || BETWEEN_DIGITS.indexOf(text.charAt(at)) >= 0)) {
      if (Character.isDigit(text.charAt(at))) {
        digits++;
        groups += at == start || !Character.isDigit(text.charAt(at - 1)) ? 1 : 0;
        end = at + 1;
      }
      at++;
    }
    boolean phone = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && (plus || groups > 1);
    return phone ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean isAsked(String text, int at) {
    int end = at;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && at - end < 4) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 10) {
      start--;
    }
    return BEFORE_PHONE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
