package org.wiredesk.rules.ide.names;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.DeskRename;
import org.wiredesk.rules.ide.DeskTarget;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.Xtext;

/** Changes names. */
public final class Renaming {

  private final Names names;

  public Renaming(DeskSet set) {
    this.names = new Names(set);
  }

  /** The name at a place, if it can be changed there. */
  public Optional<DeskTarget> renameable(URI file, int offset) {
    return names.at(file, offset).filter(use -> obstacle(use).isEmpty()).map(NameUse::target);
  }

  public DeskRename rename(URI file, int offset, String newName) {
    Optional<NameUse> use = names.at(file, offset);
    if (use.isEmpty()) {
      return DeskRename.refused("There is no name here that could be changed.");
    }
    Optional<String> refusal = obstacle(use.get()).or(() -> obstacle(use.get(), newName.strip()));
    if (refusal.isPresent()) {
      return DeskRename.refused(refusal.get());
    }
    String written = use.get().kind().isQuoted() ? quoted(newName.strip()) : newName.strip();
    return new DeskRename(names.same(use.get()).stream()
        .map(same -> new DeskEdit(same.file().uri(), same.span(), written)).toList(), Optional.empty());
  }

  private Optional<String> obstacle(NameUse use) {
    if (use.kind() == NameKind.FILE) {
      return Optional.of("A file is renamed where files are.");
    }
    return names.declaration(use).isPresent()
        ? Optional.empty()
        : Optional.of("“" + use.name() + "” is not written down as " + article(use.kind()) + " in these files.");
  }

  private Optional<String> obstacle(NameUse use, String newName) {
    if (newName.isEmpty()) {
      return Optional.of("A name has letters.");
    } else if (newName.equals(use.name())) {
      return Optional.of("That is its name already.");
    } else if (!use.kind().isQuoted() && !isId(newName)) {
      return Optional.of("“" + newName + "” cannot be the name of " + article(use.kind())
          + ": it is a letter and then letters, digits, hyphens, and none of the words of the language.");
    } else if (newName.indexOf('\n') >= 0 || newName.indexOf('\r') >= 0) {
      return Optional.of("A name stands in one line.");
    }
    return names.declared(use.kind()).stream()
        .filter(other -> other.name().equals(newName) && other.scope().equals(use.scope())).findFirst()
        .map(other -> "There is " + article(use.kind()) + " “" + newName + "” already, in line "
            + other.file().line(other.span().start()) + " of " + other.file().fileName() + ".");
  }

  private static boolean isId(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean inside = c >= '0' && c <= '9' || c == '-' || c == '_' || c == '$';
      if (!letter && (i == 0 || !inside)) {
        return false;
      }
    }
    return !keywords().contains(name);
  }

  private static Set<String> keywords() {
    return GrammarUtil.getAllKeywords(Xtext.service(IGrammarAccess.class).getGrammar());
  }

  private static String quoted(String name) {
    return name.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String article(NameKind kind) {
    String word = kind.word();
    return ("aeio".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }
}
