package org.wiredesk.rules.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.phrases.Chunk;
import org.wiredesk.checks.api.phrases.PosTags;
import org.wiredesk.checks.api.phrases.Shape;
import org.wiredesk.checks.api.phrases.TokenTest;
import org.wiredesk.checks.api.phrases.WordClass;

/** The names that patterns can use without quotation marks. */
public final class Catalog {

  private static final String NAME = "name";

  private Catalog() {}

  /** A word class, a part-of-speech tag or a shape. */
  public static Optional<TokenTest> tokenClass(String name) {
    if (PosTags.ALL.contains(name)) {
      return Optional.of(new TokenTest.Tags(Set.of(name)));
    }
    if (NAME.equals(name)) {
      return Optional.of(new TokenTest.Name());
    }
    return WordClass.of(name).<TokenTest>map(known -> new TokenTest.Tags(Set.copyOf(known.tags())))
        .or(() -> Shape.of(name).map(TokenTest.Shaped::new));
  }

  public static List<String> tokenClasses() {
    return Stream.of(
            Stream.of(WordClass.values()).map(WordClass::word), Stream.of(NAME), Stream.of(Shape.values()).map(Shape::word),
            PosTags.ALL.stream())
        .flatMap(names -> names).toList();
  }

  public static List<String> chunks() {
    return Stream.of(Chunk.values()).map(Chunk::word).toList();
  }

  /** "did you mean" and the nearest of some names, or all of them. */
  static String hint(String name, Collection<String> known) {
    return nearest(name, known).stream().findFirst()
        .map(nearest -> "; did you mean “" + nearest + "”?")
        .orElse("; there are " + String.join(", ", known));
  }

  /** Those of some names that somebody may have meant, the likeliest first. */
  public static List<String> nearest(String name, Collection<String> known) {
    return known.stream()
        .filter(other -> distance(other, name) <= Math.max(1, name.length() / 3))
        .sorted(Comparator.comparingInt(other -> distance(other, name)))
        .toList();
  }

  /**
   * Insertions, deletions, changes and exchanges of neighbouring letters (optimal string alignment), capitals and small
   * letters alike.
   */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
        } else {
          int change = rows[i - 1][j - 1] + (isSame(a, i, b, j) ? 0 : 1);
          boolean exchanged = i > 1 && j > 1 && isSame(a, i, b, j - 1) && isSame(a, i - 1, b, j);
          int exchange = exchanged ? rows[i - 2][j - 2] + 1 : change;
          rows[i][j] = Math.min(Math.min(change, exchange), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        }
      }
    }
    return rows[a.length()][b.length()];
  }

  private static boolean isSame(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
  }
}
