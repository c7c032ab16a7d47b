package org.wiredesk.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.phrases.PhraseRule;

/** The packs of phrase rules that ship with Wiredesk. */
public final class Packs {

  private static final List<String> FILES =
      List.of(
          "common-newswire.desk",
          "translationese-common.desk",
          "translationese-ru-affairs.desk",
          "translationese-ru-authorities.desk",
          "translationese-ru-bodies.desk",
          "translationese-ru-courts.desk",
          "translationese-ru-diplomacy.desk",
          "translationese-ru-economy.desk",
          "translationese-ru-en.desk",
          "translationese-ru-fires.desk",
          "translationese-ru-government.desk",
          "translationese-ru-grammar.desk",
          "translationese-ru-incidents.desk",
          "translationese-ru-investigation.desk",
          "translationese-ru-joints.desk",
          "translationese-ru-military.desk",
          "translationese-ru-parliament.desk",
          "translationese-ru-reporting.desk",
          "translationese-ru-time.desk",
          "translationese-ru-transport.desk",
          "translationese-ru-verbs.desk",
          "translationese-ru-weapons.desk",
          "translationese-ru-words.desk",
          "translationese-zh-en.desk");

  private static final class Holder {
    static final DeskBook BOOK = DeskReader.read(sources());
  }

  private Packs() {}

  /** All of them; read when first asked for, which takes about a second. */
  public static DeskBook book() {
    return Holder.BOOK;
  }

  /**
   * The rules that ship and a desk's own. One of its own stands in the place of a shipped one with the same id, so that
   * a desk can copy a pack and change it.
   */
  public static List<PhraseRule> rulesWith(List<PhraseRule> own) {
    if (own.isEmpty()) {
      return book().rules();
    }
    Set<CheckId> ids = own.stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    Stream<PhraseRule> shipped = book().rules().stream().filter(rule -> !ids.contains(rule.info().id()));
    return Stream.concat(shipped, own.stream()).toList();
  }

  public static List<DeskSource> sources() {
    return Shipped.sources("packs", FILES);
  }
}
