package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Import;
import org.wiredesk.rules.reading.Catalog;
import org.wiredesk.rules.reading.Quoted;
import org.wiredesk.text.Span;

/** Offers files that there are. */
final class ImportRepairs {

  private ImportRepairs() {}

  static List<DeskQuickFix> of(Site site) {
    Optional<Import> written = site.inside(Import.class);
    Optional<Span> name = written.flatMap(found -> site.spanOf(found, Literals.IMPORT__IMPORT_URI));
    if (name.isEmpty()) {
      return List.of();
    }
    List<String> beside = site.set().texts().stream()
        .filter(other -> other != site.file())
        .map(DeskText::fileName)
        .filter(other -> site.set().imported(site.file(), other).isPresent()).toList();
    List<DeskQuickFix> fixes = new ArrayList<>();
    Catalog.nearest(Quoted.text(name.get().of(site.file().text())), beside).stream().limit(3)
        .forEach(near -> fixes.add(site.fix("Change to “" + near + "”", name.get(), '"' + near + '"')));
    fixes.add(site.fix("Take this import out", site.withLineEnd(site.span()), ""));
    return fixes;
  }
}
