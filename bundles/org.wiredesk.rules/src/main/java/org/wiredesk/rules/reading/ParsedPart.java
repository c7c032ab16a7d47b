package org.wiredesk.rules.reading;

import java.util.Optional;
import org.eclipse.xtext.parser.IParseResult;
import org.wiredesk.rules.language.desk.DeskFile;

/** A part of a file as the parser understood it. */
public record ParsedPart(EntryCutter.Piece piece, IParseResult result) {

  /** Whether the parser stumbled somewhere in it. */
  public boolean isBroken() {
    return result.hasSyntaxErrors();
  }

  /** What stands in it; of a broken part what could be made of it, which may be nothing. */
  public Optional<DeskFile> file() {
    return Optional.ofNullable(result.getRootASTElement()).filter(DeskFile.class::isInstance).map(DeskFile.class::cast);
  }
}
