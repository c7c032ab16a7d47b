package org.wiredesk.rules.ide.names;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.text.Span;

/** All names of a set. */
public final class Names {

  private final DeskSet set;
  private final List<NameUse> uses;

  public Names(DeskSet set) {
    this.set = set;
    this.uses = set.texts().stream().flatMap(text -> NameFinder.in(text).stream()).toList();
  }

  /** The name that a caret is in or beside. */
  public Optional<NameUse> at(URI file, int offset) {
    return uses.stream().filter(use -> use.file().uri().equals(file) && use.span().touches(offset)).findFirst();
  }

  /** Names of one kind that are written down, each once. */
  public List<NameUse> declared(NameKind kind) {
    return uses.stream().filter(use -> use.kind() == kind && use.declares()).toList();
  }

  /** Where a name is written down. */
  public Optional<NameUse> declaration(NameUse use) {
    return uses.stream().filter(other -> other.declares() && other.isSameAs(use)).findFirst();
  }

  /** All that speak of the same, that where it is written down first. */
  public List<NameUse> same(NameUse use) {
    return Stream.concat(
            uses.stream().filter(other -> other.isSameAs(use) && other.declares()),
            uses.stream().filter(other -> other.isSameAs(use) && !other.declares()))
        .toList();
  }

  /** Where the name at a place is written down; of an import the start of the file. An office may be one that ships. */
  public Optional<DeskTarget> definition(URI file, int offset) {
    return at(file, offset).flatMap(
        use -> use.kind() == NameKind.FILE ? imported(use) : declaration(use).map(NameUse::target).or(() -> shipped(use)));
  }

  private static Optional<DeskTarget> shipped(NameUse use) {
    return use.kind() == NameKind.OFFICE ? ShippedOffices.definition(use.name()) : Optional.empty();
  }

  private Optional<DeskTarget> imported(NameUse use) {
    return set.imported(use.file(), use.name())
        .map(text -> new DeskTarget(text.uri(), new Span(0, 0), 1, "file “" + use.name() + "”"));
  }

  public List<DeskTarget> references(URI file, int offset) {
    return at(file, offset).stream().flatMap(use -> same(use).stream()).map(NameUse::target).toList();
  }

}
