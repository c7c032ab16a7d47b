package org.wiredesk.rules.ide.propose;

import java.util.HashSet;
import java.util.Set;
import org.wiredesk.rules.ide.DeskProposal.Kind;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.names.NameKind;
import org.wiredesk.rules.ide.names.NameUse;
import org.wiredesk.rules.ide.names.Names;
import org.wiredesk.rules.ide.names.ShippedOffices;

/** Proposes names that are written down somewhere in the set, in quotation marks. */
final class NameProposals {

  private final DeskSet set;
  private final DeskText file;
  private final Caret caret;
  private final Proposals proposals;

  NameProposals(DeskSet set, DeskText file, Caret caret, Proposals proposals) {
    this.set = set;
    this.file = file;
    this.caret = caret;
    this.proposals = proposals;
  }

  void add(Expected expected) {
    for (String place : expected.places()) {
      if (place.equals("Tenure.office")) {
        Set<String> own = addNames(NameKind.OFFICE);
        ShippedOffices.names().stream().filter(name -> !own.contains(name))
            .forEach(name -> add(1, Kind.NAME, name, "office, ships with Wiredesk"));
      } else if (place.endsWith("Entry.place")) {
        addNames(NameKind.PLACE);
      } else if (place.equals("Import.importURI")) {
        set.texts().stream().filter(this::isBeside).forEach(other -> add(0, Kind.FILE, other.fileName(), ""));
      }
    }
  }

  private boolean isBeside(DeskText other) {
    return other != file && set.imported(file, other.fileName()).filter(found -> found == other).isPresent();
  }

  private Set<String> addNames(NameKind kind) {
    Set<String> seen = new HashSet<>();
    for (NameUse use : new Names(set).declared(kind)) {
      if (seen.add(use.name()) && !isAtCaret(use)) {
        add(0, Kind.NAME, use.name(), use.file() == file ? kind.word() : kind.word() + ", " + use.file().fileName());
      }
    }
    return seen;
  }

  private boolean isAtCaret(NameUse use) {
    return use.file() == file && use.span().touches(caret.part().piece().firstOffset() + caret.offset());
  }

  private void add(int rank, Kind kind, String name, String detail) {
    String written = '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    proposals.add(rank, kind, name, detail, "", Snippet.plain(written));
  }
}
