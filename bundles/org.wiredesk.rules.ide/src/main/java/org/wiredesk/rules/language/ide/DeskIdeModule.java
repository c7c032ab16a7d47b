package org.wiredesk.rules.language.ide;

import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.wiredesk.rules.ide.layout.DeskFormatter;

/** What Xtext uses for editors of the desk language besides its own defaults. */
public class DeskIdeModule extends AbstractDeskIdeModule {

  /** None: Xtext's own speaks the language of servers, whose library would come along. */
  @Override
  public Class<? extends IRenameService2> bindIRenameService2() {
    return null;
  }

  public Class<? extends IFormatter2> bindIFormatter2() {
    return DeskFormatter.class;
  }
}
