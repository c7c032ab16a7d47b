package org.wiredesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;

/** LanguageTool as its manual says one uses it, on one thread, with the rules that a Wiredesk profile has on. */
final class PlainLanguageTool {

  private final JLanguageTool tool;

  PlainLanguageTool(CheckProfile profile, List<CheckInfo> checks) {
    tool = new JLanguageTool(
        Languages.getLanguageForShortCode(profile.language()),
        profile.originalLanguage().map(Languages::getLanguageForShortCode).orElse(null));
    Set<String> running = new HashSet<>();
    for (CheckInfo check : checks) {
      if (!check.id().value().startsWith("lt:")) {
        continue;
      }
      String id = check.id().value().substring("lt:".length()).replace("FALSE_FRIEND.", "");
      if (profile.runs(check)) {
        running.add(id);
      } else {
        tool.disableRule(id);
      }
    }
    for (Rule rule : tool.getAllRules()) {
      if (!running.contains(rule.getId())) {
        tool.disableRule(rule.getId());
      }
    }
  }

  /** How many rules are on. */
  int rules() {
    return tool.getAllActiveRules().size();
  }

  /** The number of matches. False friends are of level PICKY; the other rules of that level are disabled. */
  int check(String text) {
    AnnotatedText annotated = new AnnotatedTextBuilder().addText(text).build();
    try {
      return tool.check(annotated, true, JLanguageTool.ParagraphHandling.NORMAL, null, JLanguageTool.Level.PICKY).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
