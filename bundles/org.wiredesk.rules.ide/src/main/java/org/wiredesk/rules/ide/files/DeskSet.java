package org.wiredesk.rules.ide.files;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.reading.AcrossFiles;

/** All files of a set at a moment, and what shows only when all of them are read. */
public final class DeskSet {

  private final Map<URI, DeskText> texts;
  private DeskBook book;

  DeskSet(Collection<DeskText> texts) {
    Map<URI, DeskText> byUri = new LinkedHashMap<>();
    texts.forEach(text -> byUri.put(text.uri(), text));
    this.texts = byUri;
  }

  public Collection<DeskText> texts() {
    return texts.values();
  }

  public Optional<DeskText> text(URI uri) {
    return Optional.ofNullable(texts.get(uri));
  }

  /** The file that the reader of the language names so. */
  public Optional<DeskText> named(String name) {
    return texts().stream().filter(text -> text.source().name().equals(name)).findFirst();
  }

  /** The file that another one imports by a name. */
  public Optional<DeskText> imported(DeskText importing, String written) {
    return FileNames.sibling(importing.uri(), written).flatMap(this::text);
  }

  /** A message with the files it speaks of named without their folders. */
  public String withFileNames(String message) {
    String shown = message;
    for (DeskText text : texts()) {
      shown = shown.replace(text.source().name() + ":", text.fileName() + ":");
    }
    return shown;
  }

  public synchronized DeskBook book() {
    if (book == null) {
      AcrossFiles across = new AcrossFiles(texts().stream().map(DeskText::reading).toList());
      List<DeskProblem> problems = new ArrayList<>(across.problems());
      problems.addAll(across.shadowed());
      for (DeskText text : texts()) {
        problems.addAll(text.reading().problems());
        text.reading().imports().stream().filter(written -> imported(text, written.uri()).isEmpty())
            .forEach(written -> problems.add(written.missing()));
      }
      book = new DeskBook(
          across.rules(), new FactBook(across.facts()), problems.stream().sorted().distinct().toList());
    }
    return book;
  }

  /** What is wrong in one file, in the order of its text. */
  public List<DeskProblem> problems(DeskText text) {
    String name = text.source().name();
    return book().problems().stream().filter(problem -> problem.place().file().equals(name)).toList();
  }
}
