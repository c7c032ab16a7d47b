package org.wiredesk.rules.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.wiredesk.rules.language.DeskRuntimeModule;
import org.wiredesk.rules.language.DeskStandaloneSetup;

/** Makes the desk language known to Xtext, with what editors need of it. */
public class DeskIdeSetup extends DeskStandaloneSetup {

  @Override
  public Injector createInjector() {
    return Guice.createInjector(Modules2.mixin(new DeskRuntimeModule(), new DeskIdeModule()));
  }
}
