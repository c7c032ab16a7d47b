package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a wire as agencies name it in advisory lines. Paragraphs are counted from 1 at the first one of the body,
 * which is the one that the dateline opens; headline, dateline, bylines and sign-off are not counted.
 *
 * @param number of a paragraph of the body; 0 for all else
 */
public record Part(Role role, int number) {

  /** What a part is for. */
  public enum Role {
    HEADLINE("headline"),
    DATELINE("dateline"),
    PARAGRAPH("paragraph"),
    /** Slugs and bylines, wherever they stand above the body. */
    HEADER("header"),
    /** "(Reporting by ...; editing by ...)" below the body. */
    SIGN_OFF("sign-off");

    private final String label;

    Role(String label) {
      this.label = label;
    }
  }

  public static Part paragraph(int number) {
    return new Part(Role.PARAGRAPH, number);
  }

  public static Part of(Role role) {
    return new Part(role, 0);
  }

  /** Whether what it says is news: all but bylines and the like. */
  public boolean isStory() {
    return role == Role.PARAGRAPH || role == Role.HEADLINE || role == Role.DATELINE;
  }

  /** "headline", "paragraph 3". */
  @Override
  public String toString() {
    return role == Role.PARAGRAPH ? role.label + " " + number : role.label;
  }

  /** "headline and paragraphs 2, 3 and 5", each named once. */
  public static String told(List<Part> parts) {
    List<String> names = parts.stream().filter(part -> part.role != Role.PARAGRAPH).map(Part::toString).distinct()
        .collect(Collectors.toCollection(ArrayList::new));
    List<String> numbers = parts.stream().filter(part -> part.role == Role.PARAGRAPH).map(Part::number)
        .distinct().sorted().map(String::valueOf).toList();
    if (!numbers.isEmpty()) {
      names.add((numbers.size() == 1 ? "paragraph " : "paragraphs ") + listed(numbers));
    }
    return listed(names);
  }

  /** "a, b and c". */
  static String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1 ? String.join("", items) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
