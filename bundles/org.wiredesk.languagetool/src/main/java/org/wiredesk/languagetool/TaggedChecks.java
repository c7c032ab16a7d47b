package org.wiredesk.languagetool;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;

/** The checks that share LanguageTool's analysis of a sentence without being rules of LanguageTool's. */
final class TaggedChecks {

  private final List<TaggedCheck> checks;
  private final Function<CheckId, Optional<CheckPage>> pages;

  TaggedChecks(List<TaggedCheck> checks, Function<CheckId, Optional<CheckPage>> pages) {
    this.checks = List.copyOf(checks);
    this.pages = pages;
  }

  List<CheckInfo> infos() {
    return checks.stream().map(TaggedCheck::info).toList();
  }

  Optional<CheckPage> page(CheckId id) {
    return checks.stream().anyMatch(check -> check.info().id().equals(id)) ? pages.apply(id) : Optional.empty();
  }

  /** Those that a profile wants. */
  TaggedChecks under(CheckProfile profile) {
    return new TaggedChecks(checks.stream().filter(check -> profile.runs(check.info())).toList(), pages);
  }

  boolean isEmpty() {
    return checks.isEmpty();
  }

  void inspect(TaggedSentence sentence, CheckContext context, FindingSink sink) {
    for (TaggedCheck check : sentence.words().isEmpty() ? List.<TaggedCheck>of() : checks) {
      String id = check.info().id().value();
      try {
        check.inspect(sentence, context).forEach(sink::found);
      } catch (RuntimeException | StackOverflowError e) {
        sink.failed(new Failure(id, "The check " + id + " broke: " + e, e));
      }
    }
  }
}
