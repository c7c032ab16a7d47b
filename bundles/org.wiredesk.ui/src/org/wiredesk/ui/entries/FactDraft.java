package org.wiredesk.ui.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.desk.Clause;
import org.wiredesk.imports.desk.Draft;
import org.wiredesk.imports.desk.Kind;

/**
 * A fact that is being written down in a dialog; empty texts for what nobody says.
 *
 * @param office of a person
 * @param from when the office began, the event happened or the figure held; as a desk file writes dates
 * @param until when the office or the event ended
 * @param value of a figure
 * @param unit of a figure
 * @param in where it is, or of which country the office
 * @param source an address, mostly
 * @param checked the day up to which the source says so
 */
public record FactDraft(
    Kind kind, String name, String office, String from, String until, String value, String unit, String in,
    String source, String checked) {

  static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.EVENT, Kind.FIGURE);

  /** A name and nothing else known of it. */
  static FactDraft of(Kind kind, String name) {
    return new FactDraft(kind, name, "", "", "", "", "", "", "", "");
  }

  FactDraft holding(String heldOffice) {
    return new FactDraft(kind, name, heldOffice, from, until, value, unit, in, source, checked);
  }

  FactDraft since(String day) {
    return new FactDraft(kind, name, office, day, until, value, unit, in, source, checked);
  }

  FactDraft counting(String number, String what) {
    return new FactDraft(kind, name, office, from, until, number, what, in, source, checked);
  }

  /** With an address where it is from. */
  public FactDraft sourced(String where) {
    return new FactDraft(kind, name, office, from, until, value, unit, in, where, checked);
  }

  /** What has to be said before it can be written; empty when all is there. */
  Optional<String> missing() {
    if (name.isBlank()) {
      return Optional.of(Messages.NewFactDialog_noName);
    } else if (!isDate(from) || !isDate(until) || !isDate(checked)) {
      return Optional.of(Messages.NewFactDialog_noDate);
    } else if (kind == Kind.EVENT && from.isBlank()) {
      return Optional.of(Messages.NewFactDialog_noDay);
    } else if (kind == Kind.FIGURE && (from.isBlank() || number().isEmpty())) {
      return Optional.of(Messages.NewFactDialog_noValue);
    }
    return kind == Kind.PERSON && office.isBlank() && !(from + until).isBlank()
        ? Optional.of(Messages.NewFactDialog_noOffice) : Optional.empty();
  }

  /** As an entry; of what is not there yet nothing. */
  List<Draft> drafts() {
    List<Clause> clauses = new ArrayList<>();
    Optional<FactDate> first = FactDate.parse(from.strip());
    Optional<FactDate> last = FactDate.parse(until.strip());
    if (kind == Kind.PERSON && !office.isBlank()) {
      clauses.add(Clause.office(office.strip(), first, last));
    } else if (kind == Kind.EVENT) {
      first.ifPresent(day -> clauses.add(Clause.event(day, last.orElse(day))));
    } else if (kind == Kind.FIGURE && first.isPresent()) {
      number().ifPresent(value -> clauses.add(Clause.number(value, first.get(), address(), upTo())));
      text("unit", unit, clauses);
    }
    if (kind.takes("in")) {
      text("in", in, clauses);
    }
    if (kind.takes("source")) {
      text("source", source, clauses);
      upTo().ifPresent(day -> clauses.add(Clause.date("checked", day)));
    }
    List<Draft> drafts = new ArrayList<>(List.of(new Draft(kind, name.strip(), clauses, "")));
    if (kind == Kind.PERSON && !office.isBlank() && !in.isBlank()) {
      drafts.add(0, new Draft(Kind.OFFICE, office.strip(), List.of(Clause.text("in", in.strip())), ""));
    }
    return drafts;
  }

  private static void text(String keyword, String text, List<Clause> clauses) {
    if (!text.isBlank()) {
      clauses.add(Clause.text(keyword, text.strip()));
    }
  }

  private Optional<FactDate> upTo() {
    return FactDate.parse(checked.strip());
  }

  private Optional<String> address() {
    return Optional.of(source.strip()).filter(text -> !text.isEmpty());
  }

  private Optional<BigDecimal> number() {
    try {
      return Optional.of(new BigDecimal(value.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isDate(String written) {
    return written.isBlank() || FactDate.parse(written.strip()).isPresent();
  }
}
