package org.wiredesk.ui.entries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.imports.desk.Kind;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.review.claims.Claim;
import org.wiredesk.review.claims.ClaimKind;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * Fills in of a fact what the wire says: a person with an office, an event with its day, a figure as of the wire's day.
 */
public final class FactGuess {

  private final String text;
  private final Mentions mentions;
  private final Optional<LocalDate> wireDay;

  public FactGuess(Wire wire, Mentions mentions) {
    this.text = wire.text();
    this.mentions = mentions;
    this.wireDay = wire.date().map(date -> date.day());
  }

  /**
   * Of a claim. When an office began is not guessed.
   *
   * @param all the claims of the wire, for the name of who holds the office
   */
  public FactDraft of(Claim claim, List<Claim> all) {
    return switch (claim.kind()) {
      case TITLE -> holder(claim.line(), names(all));
      case NAME -> all.stream().filter(other -> other.kind() == ClaimKind.TITLE && other.line().contains(claim.line()))
          .findFirst().map(title -> holder(title.line(), List.of(claim.line())))
          .orElseGet(() -> FactDraft.of(Kind.PERSON, claim.line()));
      case AGE -> aged(claim, all);
      case ORGANISATION -> FactDraft.of(Kind.ORGANISATION, claim.line());
      case LOCATION -> FactDraft.of(Kind.PLACE, lastName(claim.span()));
      case DATE, HISTORY -> event(claim.span(), claim.line());
      default -> figure(claim.span()).orElseGet(() -> event(claim.span(), claim.line()));
    };
  }

  /** Of words that somebody selected; those that say neither a number nor a day are a person's name. */
  FactDraft of(Span selected, String words) {
    return figure(selected)
        .or(() -> time(selected).map(time -> event(selected, "")))
        .orElseGet(() -> FactDraft.of(Kind.PERSON, words));
  }

  /** Who is said to be so old: somebody named in the same words, with the office told there. */
  private static FactDraft aged(Claim claim, List<Claim> all) {
    return all.stream().filter(other -> other.kind() == ClaimKind.TITLE || other.kind() == ClaimKind.NAME)
        .filter(other -> claim.span().contains(other.span())).findFirst()
        .map(who -> who.kind() == ClaimKind.TITLE
            ? holder(who.line(), names(all))
            : FactDraft.of(Kind.PERSON, who.line()))
        .orElseGet(() -> FactDraft.of(Kind.PERSON, ""));
  }

  /** What lies 20 km from it is said of the place named last. */
  private String lastName(Span span) {
    return mentions.names().all().stream().flatMap(name -> name.places().stream()).filter(span::contains)
        .max(Comparator.naturalOrder()).map(place -> place.of(text)).orElse("");
  }

  private static List<String> names(List<Claim> all) {
    return all.stream().filter(claim -> claim.kind() == ClaimKind.NAME).map(Claim::line).toList();
  }

  /** “Examplian Foreign Minister Ada Example”, “Ada Example, foreign minister of Examplia”. */
  private static FactDraft holder(String words, List<String> names) {
    String name = names.stream().filter(words::contains).findFirst().orElseGet(() -> name(words));
    String office = name.isEmpty() ? words : words.replace(name, "");
    String bare = strip(office);
    boolean article = bare.startsWith("the ") || bare.startsWith("The ");
    return FactDraft.of(Kind.PERSON, name).holding(article ? bare.substring("the ".length()) : bare);
  }

  /** What stands before a comma, or the last two words, if they are written as names are; empty otherwise. */
  private static String name(String words) {
    int comma = words.indexOf(',');
    int last = words.lastIndexOf(' ');
    String likely = comma > 0 ? words.substring(0, comma) : words.substring(words.lastIndexOf(' ', last - 1) + 1);
    boolean capitals = Stream.of(likely.split(" "))
        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    return capitals && likely.indexOf(' ') > 0 && likely.length() < words.length() ? likely : "";
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private FactDraft event(Span span, String name) {
    String day = time(span).flatMap(TemporalExpression::day).map(LocalDate::toString).orElse("");
    return FactDraft.of(Kind.EVENT, name).since(day);
  }

  private Optional<TemporalExpression> time(Span span) {
    return mentions.times().stream().filter(time -> time.span().overlaps(span)).findFirst();
  }

  private Optional<FactDraft> figure(Span span) {
    boolean day = time(span).filter(time -> time.day().isPresent()).isPresent();
    return mentions.quantities().stream().filter(quantity -> !day && span.overlaps(quantity.span())).findFirst()
        .map(quantity -> FactDraft.of(Kind.FIGURE, "").counting(quantity.value().toPlainString(), unit(quantity))
            .since(wireDay.map(LocalDate::toString).orElse("")));
  }

  private static String unit(Quantity quantity) {
    String id = quantity.unit().id();
    return id.equals("%") ? "percent" : id.equals("pp") ? "percentage points" : id;
  }
}
