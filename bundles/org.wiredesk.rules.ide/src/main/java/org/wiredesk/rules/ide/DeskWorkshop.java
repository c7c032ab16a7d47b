package org.wiredesk.rules.ide;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskShelf;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.layout.Layout;
import org.wiredesk.rules.ide.names.Names;
import org.wiredesk.rules.ide.names.Renaming;
import org.wiredesk.rules.ide.propose.Proposals;
import org.wiredesk.rules.ide.repair.Examples;
import org.wiredesk.rules.ide.repair.Repairs;
import org.wiredesk.rules.ide.view.Colours;
import org.wiredesk.rules.ide.view.Folds;
import org.wiredesk.rules.ide.view.Hovers;
import org.wiredesk.rules.ide.view.Outline;
import org.wiredesk.text.Span;

/** Hands each question to the one that answers it, with the texts of the moment. */
final class DeskWorkshop implements DeskLanguage {

  private final DeskShelf shelf = new DeskShelf();

  @Override
  public void files(Collection<URI> files) {
    shelf.files(files);
  }

  @Override
  public void changed(URI file) {
    shelf.changed(file);
  }

  @Override
  public void open(URI file, String text) {
    shelf.put(file, text);
  }

  @Override
  public void update(URI file, String text) {
    shelf.put(file, text);
  }

  @Override
  public void close(URI file) {
    shelf.close(file);
  }

  @Override
  public DeskBook book() {
    return shelf.now().book();
  }

  @Override
  public List<DeskMarker> problems(URI file) {
    DeskSet set = shelf.now();
    return set.text(file).map(text -> Repairs.markers(set, text)).orElse(List.of());
  }

  @Override
  public List<DeskMarker> examples(URI file, ExampleTester tester) {
    DeskSet set = shelf.now();
    return set.text(file).map(text -> Examples.failed(set, text, tester)).orElse(List.of());
  }

  @Override
  public List<DeskProposal> complete(URI file, int offset) {
    DeskSet set = shelf.now();
    return set.text(file).map(text -> Proposals.at(set, text, offset)).orElse(List.of());
  }

  @Override
  public Optional<DeskHover> hover(URI file, int offset) {
    DeskSet set = shelf.now();
    return set.text(file).flatMap(text -> Hovers.at(set, text, offset));
  }

  @Override
  public List<DeskOutlineNode> outline(URI file) {
    return ask(file, Outline::of);
  }

  @Override
  public Optional<DeskTarget> definition(URI file, int offset) {
    return new Names(shelf.now()).definition(file, offset);
  }

  @Override
  public List<DeskTarget> references(URI file, int offset) {
    return new Names(shelf.now()).references(file, offset);
  }

  @Override
  public Optional<DeskTarget> renameable(URI file, int offset) {
    return new Renaming(shelf.now()).renameable(file, offset);
  }

  @Override
  public DeskRename rename(URI file, int offset, String newName) {
    return new Renaming(shelf.now()).rename(file, offset, newName);
  }

  @Override
  public List<DeskEdit> format(URI file) {
    return ask(file, Layout::of);
  }

  @Override
  public List<DeskEdit> format(URI file, Span selection) {
    return ask(file, text -> Layout.of(text, selection));
  }

  @Override
  public List<Span> folding(URI file) {
    return ask(file, Folds::of);
  }

  @Override
  public List<DeskColour> colours(URI file) {
    return ask(file, Colours::of);
  }

  private <T> List<T> ask(URI file, Function<DeskText, List<T>> question) {
    return shelf.now().text(file).map(question).orElse(List.of());
  }
}
