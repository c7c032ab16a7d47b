package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Span;

/**
 * Finds quantities, money, shares and tolls. Those that stand close together are one claim, and so is a figure with its
 * unit that is told again.
 */
final class FigureFinder implements ClaimFinder {

  private static final int CLOSE = 2;

  @Override
  public List<Claim> find(ClaimText text) {
    Map<String, Claim> first = new LinkedHashMap<>();
    Map<String, List<Span>> again = new LinkedHashMap<>();
    for (SentenceWords words : text.sentences()) {
      for (Figure figure : figures(words, text)) {
        Span span = figure.span(words);
        Claim claim = Claim.of(
            ClaimKind.NUMBER, span, words.sentence(), text.wire().text(), figure.strength(), figure.why());
        if (first.putIfAbsent(figure.value(), claim) != null) {
          again.computeIfAbsent(figure.value(), key -> new ArrayList<>()).add(span);
        }
      }
    }
    List<Claim> found = new ArrayList<>();
    first.forEach((value, claim) -> found.add(claim.with(again.getOrDefault(value, List.of()))));
    return found;
  }

  private static List<Figure> figures(SentenceWords words, ClaimText text) {
    boolean[] ofTime = ofTimes(words, text);
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Figure> figure = ofTime[at] ? Optional.empty() : FigureReader.at(words, at);
      figure.ifPresent(it -> add(figures, it));
      at = Math.max(at + 1, figure.map(Figure::to).orElse(0));
    }
    return figures;
  }

  private static boolean[] ofTimes(SentenceWords words, ClaimText text) {
    boolean[] ofTime = new boolean[words.size()];
    for (TemporalExpression time : text.mentions().times(words.sentence().span())) {
      int to = words.to(time.span().end());
      for (int i = words.from(time.span().start()); i < to; i++) {
        ofTime[i] = true;
      }
    }
    return ofTime;
  }

  private static void add(List<Figure> figures, Figure figure) {
    int last = figures.size() - 1;
    boolean close = last >= 0 && figure.from() - figures.get(last).to() <= CLOSE;
    if (close) {
      figures.set(last, figures.get(last).with(figure));
    } else {
      figures.add(figure);
    }
  }
}
