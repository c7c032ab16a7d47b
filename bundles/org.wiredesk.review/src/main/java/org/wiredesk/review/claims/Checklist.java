package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.review.anchors.Place;
import org.wiredesk.text.Span;

/**
 * The claims of a wire with what people found out about them.
 *
 * @param items in the order of the text; the short list, and whatever else was ticked
 * @param lost ticks whose words are no longer in the wire, in the order of their making
 */
public record Checklist(List<Item> items, List<Tick> lost) {

  /** Neighbours of fewer characters together are no proof. */
  private static final int TELLING = 12;
  private static final int LONGEST_CHANGE = 40;

  /** How far one got with a claim. */
  public enum State {
    /** Nobody has looked. */
    OPEN("open"),
    /** The fact book says so. */
    KNOWN("known"),
    /** Somebody has looked. */
    CHECKED("checked"),
    /** Somebody has looked, at other words than stand there now, or at a part of them; to be looked at again. */
    CHANGED("words changed since");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A claim, and the latest that was said of it.
   *
   * @param was the words that were looked at, when others stand there now
   */
  public record Item(Claim claim, Optional<Tick> tick, Optional<String> was) {

    public State state() {
      if (tick.isPresent()) {
        return was.isPresent() ? State.CHANGED : State.CHECKED;
      }
      return claim.known().isPresent() ? State.KNOWN : State.OPEN;
    }

    /** Whether somebody still has to look. */
    public boolean isOpen() {
      return state() == State.OPEN || state() == State.CHANGED;
    }
  }

  public Checklist {
    items = List.copyOf(items);
    lost = List.copyOf(lost);
  }

  /**
   * @param all also what is hardly worth checking
   * @param text of the wire, in which {@code anchoring} finds anchors
   */
  public static Checklist of(Claims claims, boolean all, Review review, String text, Anchoring anchoring) {
    return of(claims, all, review, text, (tick, anchor) -> anchoring.place(anchor));
  }

  /**
   * @param all also what is hardly worth checking
   * @param text of the wire, in which {@code places} tells where ticks are now
   */
  public static Checklist of(
      Claims claims, boolean all, Review review, String text, BiFunction<Tick, Anchor, Place> places) {
    ClaimPlaces byPlace = new ClaimPlaces(claims.all());
    Map<Claim, Item> ticked = new HashMap<>();
    List<Tick> lost = new ArrayList<>();
    for (Tick tick : review.ticks()) {
      Optional<Item> item =
          tick.anchor().flatMap(anchor -> item(byPlace, tick, anchor, text, places.apply(tick, anchor)));
      item.ifPresentOrElse(it -> ticked.merge(it.claim(), it, Checklist::better), () -> lost.add(tick));
    }
    List<Claim> shown = all ? claims.all() : claims.worthChecking();
    List<Item> items = Stream.concat(shown.stream(), ticked.keySet().stream()).distinct()
        .sorted((one, next) -> one.span().compareTo(next.span()))
        .map(claim -> ticked.getOrDefault(claim, new Item(claim, Optional.empty(), Optional.empty())))
        .toList();
    return new Checklist(items, lost);
  }

  /** One that holds before one of other words, then the later one. */
  private static Item better(Item one, Item next) {
    if (one.state() != next.state()) {
      return one.state() == State.CHECKED ? one : next;
    }
    boolean later = next.tick().get().remark().modified().isAfter(one.tick().get().remark().modified());
    return later ? next : one;
  }

  private static Optional<Item> item(
      ClaimPlaces claims, Tick tick, Anchor anchor, String text, Place place) {
    String was = anchor.moved().map(Move::was).orElse(anchor.exact());
    if (place instanceof Place.Found found && ClaimPlaces.line(was).equals(ClaimPlaces.line(found.span().of(text)))) {
      Optional<Claim> there = claims.at(found.span());
      if (there.isPresent()) {
        Optional<String> onlyPart = there.get().isAllIn(found.span()) ? Optional.empty() : Optional.of(was);
        return there.map(claim -> new Item(claim, Optional.of(tick), onlyPart));
      }
    }
    return claims.saying(was).map(claim -> new Item(claim, Optional.of(tick), Optional.empty()))
        .or(() -> span(place).or(() -> between(anchor, text)).flatMap(claims::at)
            .map(claim -> new Item(claim, Optional.of(tick), Optional.of(was))));
  }

  /** What stands now between the neighbours that the words had; empty when either stands nowhere or twice. */
  private static Optional<Span> between(Anchor anchor, String text) {
    int before = text.indexOf(anchor.prefix());
    int start = before + anchor.prefix().length();
    int end = before < 0 ? -1 : text.indexOf(anchor.suffix(), start);
    boolean told = end >= 0 && anchor.prefix().length() + anchor.suffix().length() >= TELLING
        && end - start <= LONGEST_CHANGE + 2 * anchor.exact().length()
        && text.indexOf(anchor.prefix(), before + 1) < 0;
    return told ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static Optional<Span> span(Place place) {
    return place instanceof Place.Found found ? Optional.of(found.span()) : ((Place.Lost) place).likely();
  }

  /** Ticked by somebody, or known. */
  public long checked() {
    return items.stream().filter(item -> !item.isOpen()).count();
  }

  /** "7 of 18 checked". */
  public String progress() {
    return checked() + " of " + items.size() + " checked";
  }
}
