package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Reading;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TaggedWord;
import org.wiredesk.text.Wire;

class TaggedChecksTest {

  private static final CheckInfo INFO = new CheckInfo("phrasing-test", "Verb of motion", FindingKind.PHRASING,
      Severity.MINOR, MqmCategory.GRAMMAR, ItsType.GRAMMAR);
  private static final CheckProfile ALONE = new CheckProfile(
      "en-US", Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.of("phrasing-"));

  private record FindsGoing(boolean breaks) implements TaggedCheck {

    @Override
    public CheckInfo info() {
      return INFO;
    }

    @Override
    public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
      if (breaks) {
        throw new IllegalStateException("broken on purpose");
      }
      return sentence.words().stream().filter(word -> word.readings().contains(new Reading("go", "VBD")))
          .map(word -> Finding.of(INFO, word.span(), "goes")).toList();
    }
  }

  private static final class Heard implements FindingSink {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    @Override
    public synchronized void found(Finding finding) {
      findings.add(finding);
    }

    @Override
    public synchronized void failed(Failure failure) {
      failures.add(failure);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  private static Heard hear(String text, TaggedCheck check) {
    Heard heard = new Heard();
    new LanguageToolProvider(List.of(check), id -> Optional.empty())
        .check(CheckContext.of(Wire.of(text), ALONE), heard);
    return heard;
  }

  @Test
  void wordsStandWhereTheWireHasThem() {
    String text = "\n  Envoys went home\n\nVIENNA, 3 April 2024. They met. The envoys “went” to Riga — and went on.\n";
    List<String> found = hear(text, new FindsGoing(false)).findings.stream()
        .map(finding -> finding.span().of(text)).toList();
    assertEquals(List.of("went", "went", "went"), found);
  }

  @Test
  void theLineEndBehindTheLastSentenceIsNoWord() {
    List<String> last = new ArrayList<>();
    hear("They met.\n\nThe envoys went home.\n", new TaggedCheck() {

      @Override
      public CheckInfo info() {
        return INFO;
      }

      @Override
      public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
        last.add(sentence.words().get(sentence.words().size() - 1).text());
        return List.of();
      }
    });
    assertEquals(List.of(".", "."), last);
  }

  @Test
  void aCheckThatBreaksIsToldOf() {
    Failure failure = hear("They met.", new FindsGoing(true)).failures.get(0);
    assertEquals("phrasing-test", failure.source());
    assertTrue(failure.message().contains("broken on purpose"), failure::message);
  }

  @Test
  void aTaggerKnowsPhrasesAndTheirEdges() {
    List<TaggedSentence> tagged = new LanguageToolProvider().tagger(CheckProfile.DEFAULT)
        .tag(Wire.of("The tall woman has left the room."));
    List<TaggedWord> words = tagged.get(0).words();
    assertEquals("The tall woman has left the room .",
        String.join(" ", words.stream().map(TaggedWord::text).toList()));
    assertTrue(words.get(2).isIn("NP"), () -> "chunks of woman: " + words.get(2).chunks());
    assertTrue(words.get(3).isIn("VP"), () -> "chunks of has: " + words.get(3).chunks());
  }
}
