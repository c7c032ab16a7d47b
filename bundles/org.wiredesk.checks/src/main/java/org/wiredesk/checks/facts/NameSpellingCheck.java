package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.WireDate;

/** Finds people of the fact book whose names are spelled otherwise than there. */
public final class NameSpellingCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "fact-name-spelling", "Name spelled otherwise than the book's", FindingKind.NAME, Severity.MINOR,
      MqmCategory.SPELLING, ItsType.MISSPELLING);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Holders holders = context.facts().view(Holders.class, Holders::new);
    Optional<LocalDate> day = context.wire().date().map(WireDate::day);
    SpellingReader reader = new SpellingReader(holders, context.facts(), day);
    return context.wire().sentences().stream().flatMap(sentence -> spellings(sentence, reader))
        .filter(spelling -> !spelling.wrong().isEmpty())
        .map(spelling -> spelling.finding(INFO, context.wire().text()))
        .toList();
  }

  private static Stream<KnownSpelling> spellings(Sentence sentence, SpellingReader reader) {
    return reader.in(Words.of(sentence)).stream();
  }
}
