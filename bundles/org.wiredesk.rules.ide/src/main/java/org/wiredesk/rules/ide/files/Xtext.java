package org.wiredesk.rules.ide.files;

import com.google.inject.Injector;
import java.io.StringReader;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.wiredesk.rules.language.ide.DeskIdeSetup;
import org.wiredesk.rules.reading.DeskParser;

/** Xtext's services for the language, made when first asked for. */
public final class Xtext {

  private static final class Holder {
    static final Injector INJECTOR = create();
    static final IParser PARSER = INJECTOR.getInstance(IParser.class);
  }

  private Xtext() {}

  /** A service that is safe for several threads, or a new one. */
  public static <T> T service(Class<T> type) {
    return Holder.INJECTOR.getInstance(type);
  }

  static IParseResult parse(String text) {
    return Holder.PARSER.parse(new StringReader(text));
  }

  /** Whether the parser finds something wrong in a text, apart from its ending too early. */
  public static boolean stumblesIn(String text) {
    for (INode error : parse(text).getSyntaxErrors()) {
      if (!error.getSyntaxErrorMessage().getMessage().contains("<EOF>")) {
        return true;
      }
    }
    return false;
  }

  private static Injector create() {
    DeskParser.keepXtextQuiet();
    return new DeskIdeSetup().createInjectorAndDoEMFRegistration();
  }
}
