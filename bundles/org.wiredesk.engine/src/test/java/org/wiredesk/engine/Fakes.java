package org.wiredesk.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Wires, checks and providers for tests of the engine alone. */
final class Fakes {

  private Fakes() {}

  /** Each line is a paragraph of one sentence. */
  static Wire wire(String... lines) {
    String text = String.join("\n", lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      Span span = new Span(start, start + lines[i].length());
      paragraphs.add(new Paragraph(i, span));
      sentences.add(new Sentence(i, i, span, lines[i]));
      start = span.end() + 1;
    }
    return new Wire(text, Optional.empty(), Optional.empty(), Optional.empty(), paragraphs, sentences);
  }

  static CheckInfo info(String id, FindingKind kind) {
    return new CheckInfo(id, "About " + id, kind, Severity.MINOR, MqmCategory.GRAMMAR, ItsType.GRAMMAR);
  }

  static CheckInfo info(String id) {
    return info(id, FindingKind.GRAMMAR);
  }

  static Finding finding(String id, FindingKind kind, int start, int end) {
    return Finding.of(info(id, kind), new Span(start, end), id + " speaks");
  }

  static Finding finding(String id, int start, int end) {
    return finding(id, FindingKind.GRAMMAR, start, end);
  }

  static CheckProvider provider(String name, BiConsumer<CheckContext, FindingSink> check) {
    return new CheckProvider() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<CheckInfo> checks(CheckProfile profile) {
        return List.of();
      }

      @Override
      public void check(CheckContext context, FindingSink sink) {
        check.accept(context, sink);
      }

      @Override
      public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
        return Optional.empty();
      }
    };
  }

  /** Works in steps, each of which notes its name. */
  static CheckProvider stepping(String name, List<String> taken, Runnable... steps) {
    return new CheckProvider() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<CheckInfo> checks(CheckProfile profile) {
        return List.of();
      }

      @Override
      public void check(CheckContext context, FindingSink sink) {
        steps(context, sink).forEachRemaining(Runnable::run);
      }

      @Override
      public Iterator<Runnable> steps(CheckContext context, FindingSink sink) {
        return Stream.of(steps).<Runnable>map(step -> () -> {
          taken.add(name);
          step.run();
        }).iterator();
      }

      @Override
      public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
        return Optional.empty();
      }
    };
  }

  static CheckProvider telling(String name, Finding... findings) {
    return provider(name, (context, sink) -> List.of(findings).forEach(sink::found));
  }

  /** Reports a word wherever it stands, and remembers what it was asked. */
  static final class WordCheck implements SentenceCheck {

    final List<String> asked = new ArrayList<>();
    private final String word;

    WordCheck(String word) {
      this.word = word;
    }

    @Override
    public CheckInfo info() {
      return Fakes.info("word-" + word);
    }

    @Override
    public List<Finding> inspect(Sentence sentence, CheckContext context) {
      asked.add(sentence.text());
      int at = sentence.text().indexOf(word);
      if (at < 0) {
        return List.of();
      }
      int start = sentence.span().start() + at;
      Span span = new Span(start, start + word.length());
      return List.of(Finding.of(info(), span, "\"" + word + "\"").suggest("better").relatedTo(span, "here"));
    }
  }

  /** Throws at every sentence that has a word. */
  record ThrowingCheck(String word) implements SentenceCheck {
    @Override
    public CheckInfo info() {
      return Fakes.info("throwing");
    }

    @Override
    public List<Finding> inspect(Sentence sentence, CheckContext context) {
      if (sentence.text().contains(word)) {
        throw new IllegalStateException("cannot read this");
      }
      return List.of();
    }
  }

  /** Reports the length of the wire at its first character. */
  record LengthCheck() implements WireCheck {
    @Override
    public CheckInfo info() {
      return Fakes.info("length");
    }

    @Override
    public List<Finding> inspect(CheckContext context) {
      return List.of(Finding.of(info(), new Span(0, 1), "length " + context.wire().text().length()));
    }
  }
}
