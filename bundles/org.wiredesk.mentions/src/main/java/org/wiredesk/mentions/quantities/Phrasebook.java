package org.wiredesk.mentions.quantities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words and sequences of words with a meaning, found by their longest match. A word that ends in {@code *} stands for
 * all that begin so and have at most {@value #LONGEST_ENDING} letters more: "миллион*". Hyphens between words may be
 * written or not.
 */
final class Phrasebook<T> {

  private static final int LONGEST_ENDING = 4;

  /** What was found, and the index behind its last piece. */
  record Match<T>(T meaning, int end) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> words = new HashMap<>(4);
    private Map<String, Node<T>> stems = Map.of();
    private T meaning;
  }

  private final Node<T> root = new Node<>();

  /** The first meaning given to a phrase stays. */
  void add(String phrase, T meaning) {
    Pieces pieces = Pieces.of(phrase);
    Node<T> node = root;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.at(i);
      if (piece.isDash()) {
        continue;
      }
      if (pieces.at(i + 1).is("*") && pieces.at(i + 1).glued()) {
        node = stem(node, piece.form());
        i++;
      } else {
        node = node.words.computeIfAbsent(piece.form(), it -> new Node<>());
      }
    }
    if (node != root && node.meaning == null) {
      node.meaning = meaning;
    }
  }

  private static <T> Node<T> stem(Node<T> node, String stem) {
    if (node.stems.isEmpty()) {
      node.stems = new HashMap<>(4);
    }
    return node.stems.computeIfAbsent(stem, it -> new Node<>());
  }

  boolean isEmpty() {
    return root.words.isEmpty() && root.stems.isEmpty();
  }

  /** What a single word without any ending means. */
  Optional<T> word(String form) {
    Node<T> node = root.words.get(form);
    return node == null ? Optional.empty() : Optional.ofNullable(node.meaning);
  }

  Optional<Match<T>> longest(Pieces pieces, int from) {
    return Optional.ofNullable(longest(root, pieces, from));
  }

  /** Both ways are tried: "kilometers" begins "kilometers per hour", and is "kilometer*" where that does not follow. */
  private static <T> Match<T> longest(Node<T> node, Pieces pieces, int at) {
    Piece piece = pieces.at(at);
    Node<T> exact = piece.kind() == Piece.Kind.NONE ? null : node.words.get(piece.form());
    return longer(behind(exact, pieces, at + 1), behind(ofStem(node, piece), pieces, at + 1));
  }

  private static <T> Match<T> behind(Node<T> node, Pieces pieces, int at) {
    if (node == null) {
      return null;
    }
    boolean hyphen = pieces.at(at).isDash() && pieces.at(at).glued() && pieces.at(at + 1).glued();
    Match<T> more = longest(node, pieces, hyphen ? at + 1 : at);
    return more != null || node.meaning == null ? more : new Match<>(node.meaning, at);
  }

  private static <T> Match<T> longer(Match<T> one, Match<T> other) {
    return one == null || other != null && other.end() > one.end() ? other : one;
  }

  private static <T> Node<T> ofStem(Node<T> node, Piece piece) {
    if (node.stems.isEmpty()) {
      return null;
    }
    String form = piece.form();
    for (int length = form.length(); length > 0 && length >= form.length() - LONGEST_ENDING; length--) {
      Node<T> found = node.stems.get(form.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
