package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.language.desk.DeskFile;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.rules.language.desk.TermEntry;
import org.wiredesk.text.Span;

/**
 * What one file says by itself. A long file is parsed in parts, by several threads. A file that cannot be parsed as a whole is
 * read entry by entry, so that what is wrong in one does not spoil the others.
 *
 * @param imports the files it names
 */
public record FileReading(
    DeskSource source, List<PhraseRule> rules, List<Fact> facts, List<Import> imports, List<DeskProblem> problems) {

  /** Another file, as written, and where. */
  public record Import(String uri, DeskPlace place, Span span) {

    /** What is wrong if there is no such file. */
    public DeskProblem missing() {
      return new DeskProblem(place, span, true, Code.IMPORT, "there is no file " + uri + " beside this one");
    }
  }

  /** In UTF-16 code units; about two hundred rules. */
  private static final int PART_LENGTH = 100_000;

  public FileReading {
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
    imports = List.copyOf(imports);
    problems = List.copyOf(problems);
  }

  public static FileReading of(DeskSource source) {
    List<ParsedPart> parts = parse(EntryCutter.cut(source.text(), PART_LENGTH));
    if (parts.stream().anyMatch(ParsedPart::isBroken)) {
      parts = parse(List.of(EntryCutter.whole(source.text())));
    }
    if (parts.stream().anyMatch(ParsedPart::isBroken)) {
      parts = parse(EntryCutter.cut(source.text(), 1));
    }
    return of(source, parts);
  }

  /** @param parts all of the file, in order */
  public static FileReading of(DeskSource source, List<ParsedPart> parts) {
    Collector collector = new Collector(source);
    parts.forEach(collector::take);
    return collector.reading();
  }

  private static List<ParsedPart> parse(List<EntryCutter.Piece> pieces) {
    return pieces.parallelStream().map(piece -> new ParsedPart(piece, DeskParser.parse(piece.text()))).toList();
  }

  private static final class Collector {

    private final DeskSource source;
    private final List<PhraseRule> rules = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Import> imports = new ArrayList<>();
    private final List<DeskProblem> found = new ArrayList<>();
    private PackHeader pack;

    Collector(DeskSource source) {
      this.source = source;
      this.pack = PackHeader.unwritten(source);
    }

    void take(ParsedPart part) {
      Problems problems = new Problems(source, part.piece().firstLine(), part.piece().firstOffset());
      if (part.isBroken()) {
        INode first = part.result().getSyntaxErrors().iterator().next();
        problems.error(first, Code.SYNTAX, SyntaxMessage.of(first));
      } else {
        part.file().ifPresent(file -> take(file, problems));
      }
      found.addAll(problems.found());
    }

    private void take(DeskFile file, Problems problems) {
      if (file.getPack() != null) {
        pack = pack.with(file.getPack(), problems);
      }
      file.getImports().forEach(written -> imports.add(
          new Import(Quoted.text(written.getImportURI()), problems.place(written), problems.span(written))));
      for (Entry entry : file.getEntries()) {
        take(entry, problems);
      }
    }

    private void take(Entry entry, Problems problems) {
      if (entry instanceof RuleEntry rule) {
        RuleReader.read(rule, pack, problems).ifPresent(rules::add);
        return;
      }
      FactReader.read(entry, problems).ifPresent(fact -> {
        facts.add(fact);
        Settings settings = entry instanceof TermEntry term && term.getOriginal() != null
            ? pack.settings().with(term.getOriginal(), problems)
            : pack.settings();
        String because = entry instanceof TermEntry term ? Quoted.text(term.getBecause()) : "";
        rules.addAll(UnwantedNames.rules(fact, new PackHeader(pack.id(), pack.title(), settings), because));
      });
    }

    FileReading reading() {
      return new FileReading(source, rules, facts, imports, found);
    }
  }
}
