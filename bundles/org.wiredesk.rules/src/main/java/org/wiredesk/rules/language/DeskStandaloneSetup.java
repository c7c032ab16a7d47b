package org.wiredesk.rules.language;

/** Makes the desk language known to Xtext where no Eclipse does it. */
public class DeskStandaloneSetup extends DeskStandaloneSetupGenerated {
}
