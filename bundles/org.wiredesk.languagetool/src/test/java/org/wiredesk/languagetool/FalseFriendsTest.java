package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.MqmCategory;

class FalseFriendsTest {

  private static final LanguageToolProvider PROVIDER = new LanguageToolProvider(1);

  @Test
  void theOriginalsLanguageDecidesAndTheMessageIsEnglish() {
    String text = "The doctors say that the boy is a lunatic: at night he climbs over the roofs.";
    List<Finding> found = Wires.check(PROVIDER, Wires.cutByLanguageTool(text), from("ru"));
    assertEquals(1, found.size());
    assertEquals("lunatic", found.get(0).span().of(text));
    assertEquals(MqmCategory.MISTRANSLATION, found.get(0).check().category());
    assertTrue(found.get(0).message().endsWith("(Russian). Was “sleepwalker”, “somnambulist” meant?"),
        found.get(0).message());
    assertEquals("sleepwalker", found.get(0).fixes().get(0).edits().get(0).replacement());
    assertTrue(Wires.check(PROVIDER, Wires.cutByLanguageTool(text), from("de")).isEmpty());
  }

  @Test
  void everydayWordsAreOff() {
    assertFalse(info("ru", "lt:FALSE_FRIEND.POLICE").onByDefault());
    assertFalse(info("ru", "lt:FALSE_FRIEND.FINNISH").onByDefault());
    assertTrue(info("ru", "lt:FALSE_FRIEND.LUNATIC").onByDefault());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "de", "fr", "es"})
  void eachLanguageHasSome(String original) {
    assertTrue(PROVIDER.checks(from(original)).stream()
        .filter(check -> check.id().value().startsWith("lt:FALSE_FRIEND.") && check.onByDefault()).count() > 5);
  }

  @Test
  void aLanguageWithoutFalseFriendsIsNoMistake() {
    assertTrue(PROVIDER.checks(from("uk")).size() > 2000);
  }

  private static CheckInfo info(String original, String id) {
    return PROVIDER.checks(from(original)).stream()
        .filter(check -> check.id().value().equals(id)).findFirst().orElseThrow();
  }

  private static CheckProfile from(String original) {
    return new CheckProfile("en-US", Optional.of(original), Set.of(), Set.of(), Set.of(), Optional.empty());
  }
}
