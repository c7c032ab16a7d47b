package org.wiredesk.rules.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.FactImport;
import org.wiredesk.imports.ImportFormat;
import org.wiredesk.imports.read.FactReader;
import org.wiredesk.imports.read.SourceFile;

/**
 * What somebody asked to import.
 *
 * @param into a desk file of a project, which need not exist
 * @param checked the day up to which the facts hold by their source
 * @param source of what names none itself; may be empty
 * @param languages of the columns of glossaries whose first row names none, as tags; mostly none
 */
record ImportRequest(
    List<Path> files, ImportFormat format, IFile into, Optional<FactDate> checked, String source,
    List<String> languages) {

  /** Works it out and writes nothing. @throws IOException as {@link FactImport#of}, and if a file cannot be read */
  FactImport work() throws IOException {
    FactReader reader = new FactReader(languages);
    for (Path file : files) {
      reader.read(SourceFile.read(file), format);
    }
    return FactImport.of(reader.imported(checked, source), into.getLocation().toPath());
  }
}
