package org.wiredesk.review.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.text.Wire;

/** A wire whose claims are marked: {@code [[age|Ada Example, 45]], said}. Marks may stand within one another. */
record MarkedClaims(String text, List<String> expected) {

  private record Open(String kind, int start, int order) {}

  static MarkedClaims read(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < marked.length()) {
      if (marked.startsWith("[[", at)) {
        int bar = marked.indexOf('|', at);
        open.push(new Open(marked.substring(at + 2, bar), text.length(), expected.size()));
        expected.add("");
        at = bar + 1;
      } else if (marked.startsWith("]]", at)) {
        Open closed = open.pop();
        expected.set(closed.order(), closed.kind() + "|" + text.substring(closed.start()));
        at += 2;
      } else {
        text.append(marked.charAt(at++));
      }
    }
    return new MarkedClaims(text.toString(), expected);
  }

  Claims claims() {
    return Claims.of(CheckContext.of(Wire.of(text), CheckProfile.DEFAULT));
  }

  /** The very figures, days and names that are worth a look. */
  List<Claim> details() {
    return Claims.details(ClaimText.of(CheckContext.of(Wire.of(text), CheckProfile.DEFAULT))).stream()
        .filter(claim -> claim.strength() >= Claims.WORTH_CHECKING).toList();
  }

  /** In the order of the text, the outer one first. */
  static List<String> shown(List<Claim> claims) {
    return claims.stream()
        .sorted((one, next) -> one.span().start() != next.span().start()
            ? one.span().start() - next.span().start() : next.span().end() - one.span().end())
        .map(claim -> claim.kind().id() + "|" + claim.words()).collect(Collectors.toList());
  }
}
