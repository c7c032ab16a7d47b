package org.wiredesk.rules.reading;

import java.io.StringReader;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.wiredesk.rules.language.DeskStandaloneSetup;

/** The Xtext parser of the language, made when first asked for; safe for use by several threads. */
public final class DeskParser {

  private static final class Holder {
    static final IParser PARSER = create();
  }

  private DeskParser() {}

  static IParseResult parse(String text) {
    return Holder.PARSER.parse(new StringReader(text));
  }

  private static IParser create() {
    keepXtextQuiet();
    return new DeskStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);
  }

  /** Before the first use of Xtext: otherwise reload4j complains on stderr that nobody told it where to log. */
  public static void keepXtextQuiet() {
    Logger xtext = Logger.getLogger("org.eclipse.xtext");
    if (!Logger.getRootLogger().getAllAppenders().hasMoreElements() && !xtext.getAllAppenders().hasMoreElements()) {
      xtext.addAppender(new NullAppender());
      xtext.setLevel(Level.OFF);
    }
  }
}
