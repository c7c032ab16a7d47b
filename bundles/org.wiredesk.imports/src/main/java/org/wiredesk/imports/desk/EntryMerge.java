package org.wiredesk.imports.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Merges what an import knows of one thing into the entry that a desk has of it. What earlier imports wrote, and still
 * stands as they wrote it, may be changed; what is missing is added, unless an import had written it and somebody took
 * it out; all else stays, and contradictions are told.
 */
final class EntryMerge {

  private final WrittenEntry ours;
  private final Draft theirs;
  private final ClauseWriter writer;
  /** What earlier imports wrote; then this one too. */
  private final Set<Clause> imported;
  private final List<Clause> base;
  private final List<Clause> additions = new ArrayList<>();
  private final List<MergeNote> notes = new ArrayList<>();
  private boolean contradicted;

  EntryMerge(WrittenEntry ours, List<Clause> base, Draft theirs, ClauseWriter writer) {
    this.ours = ours;
    this.theirs = theirs;
    this.writer = writer;
    this.base = List.copyOf(base);
    this.imported = new LinkedHashSet<>(base);
  }

  void merge() {
    if (!ours.names().contains(theirs.name())) {
      mergeName(Clause.text("also", theirs.name()));
    }
    mergeTerms(theirs.all("office").toList());
    for (Clause clause : theirs.clauses()) {
      if (clause.isNumber()) {
        mergeNumber(clause);
      } else if (clause.isOnce() && !clause.keyword().equals("checked")) {
        mergeOne(clause);
      } else if (!clause.isOnce() && !clause.isTerm()) {
        mergeName(clause);
      }
    }
    theirs.one("checked").filter(clause -> !contradicted).ifPresent(this::mergeChecked);
    writer.add(additions);
  }

  /** Whether the entry changes. */
  boolean isChanged() {
    return !writer.edits().isEmpty();
  }

  List<MergeNote> notes() {
    return notes;
  }

  /** What imports wrote so far, this one among them; also what people have taken out since. */
  List<Clause> imported() {
    return List.copyOf(imported);
  }

  private void mergeOne(Clause clause) {
    Optional<WrittenClause> written = ours.one(clause.keyword());
    if (written.isEmpty()) {
      addUnlessTakenOut(clause, base.stream().anyMatch(old -> old.keyword().equals(clause.keyword())));
    } else {
      replace(written.get(), clause);
    }
  }

  private void replace(WrittenClause written, Clause clause) {
    Clause old = written.clause();
    if (says(old, clause)) {
      return;
    }
    if (base.contains(old) && writer.replace(written, clause)) {
      imported.remove(old);
      imported.add(clause);
    } else if (!agree(old, clause)) {
      contradict(written, clause);
    }
  }

  /** Whether one says all that another does. */
  private static boolean says(Clause old, Clause clause) {
    if (old.isNumber()) {
      return new BigDecimal(old.value()).compareTo(new BigDecimal(clause.value())) == 0;
    } else if (old.keyword().equals("on")) {
      return Dates.isWithin(old.from().orElseThrow(), clause.from().orElseThrow())
          && Dates.isWithin(old.until().orElseThrow(), clause.until().orElseThrow());
    }
    return old.day().isPresent() && clause.day().isPresent()
        ? Dates.isWithin(old.day().get(), clause.day().get())
        : old.value().equalsIgnoreCase(clause.value());
  }

  private static boolean agree(Clause old, Clause clause) {
    return says(clause, old);
  }

  private void mergeNumber(Clause clause) {
    Optional<WrittenClause> written =
        ours.all("is").filter(each -> each.clause().from().equals(clause.from())).findFirst();
    if (written.isPresent()) {
      replace(written.get(), clause);
    } else {
      addUnlessTakenOut(clause, base.stream().anyMatch(old -> old.isNumber() && old.from().equals(clause.from())));
    }
  }

  private void mergeName(Clause clause) {
    boolean right = clause.keyword().equals("also") && ours.names().contains(clause.value());
    if (right || ours.has(clause)) {
      return;
    }
    if (clause.keyword().equals("also") && ours.has(Clause.text("never", clause.value()))) {
      note("“" + clause.value() + "” is never written here, and another right name in the import: left out");
    } else if (clause.keyword().equals("never") && ours.names().contains(clause.value())) {
      note("“" + clause.value() + "” is a right name here, and never written in the import: left out");
    } else {
      addUnlessTakenOut(clause, base.contains(clause));
    }
  }

  private void mergeTerms(List<Clause> terms) {
    TermPairs<WrittenClause> pairs = new TermPairs<>(ours.all("office").toList(), WrittenClause::clause, terms);
    TermPairs<Clause> old = new TermPairs<>(base.stream().filter(Clause::isTerm).toList(), clause -> clause, terms);
    for (Clause term : terms) {
      Optional<WrittenClause> written = pairs.of(term);
      if (written.isEmpty()) {
        addUnlessTakenOut(term, old.of(term).isPresent());
      } else {
        mergeTerm(written.get(), term);
      }
    }
  }

  private void mergeTerm(WrittenClause written, Clause term) {
    Clause old = written.clause();
    Clause newer = Clause.office(
        old.value(), Dates.newer(old.from(), term.from()), Dates.newer(old.until(), term.until()));
    if (newer.equals(old)) {
      return;
    }
    if (base.contains(old) && writer.replace(written, newer)) {
      imported.remove(old);
      imported.add(newer);
      return;
    }
    writer.complete(written, term);
    if (!Dates.mayAgree(old.from(), term.from()) || !Dates.mayAgree(old.until(), term.until())) {
      contradict(written, term);
    }
  }

  private void mergeChecked(Clause clause) {
    Optional<WrittenClause> written = ours.one("checked");
    if (written.isEmpty()) {
      mergeOne(clause);
      return;
    }
    boolean later = written.get().clause().day()
        .flatMap(old -> clause.day().map(day -> day.latest().isAfter(old.latest())))
        .orElse(false);
    if (later && base.contains(written.get().clause())) {
      replace(written.get(), clause);
    }
  }

  private void addUnlessTakenOut(Clause clause, boolean takenOut) {
    if (!takenOut && !additions.contains(clause)) {
      additions.add(clause);
      imported.add(clause);
    }
  }

  private void contradict(WrittenClause written, Clause clause) {
    contradicted = true;
    note(said(written.clause()) + " here, " + said(clause) + " in the import: kept as it is");
  }

  private static String said(Clause clause) {
    return clause.written().replace('"', '\'');
  }

  private void note(String message) {
    notes.add(
        new MergeNote(ours.line(), ours.kind().keyword() + " “" + ours.name() + "”: " + message, theirs.origin()));
  }
}
