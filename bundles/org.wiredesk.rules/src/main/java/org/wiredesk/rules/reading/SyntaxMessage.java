package org.wiredesk.rules.reading;

import org.eclipse.xtext.nodemodel.INode;

/** Says in plain words what Xtext's parser says in its own. */
final class SyntaxMessage {

  private static final String EXPECTING = " expecting ";

  private SyntaxMessage() {}

  static String of(INode error) {
    String message = error.getSyntaxErrorMessage().getMessage();
    String here = error.getText().strip().lines().findFirst().orElse("");
    int expecting = message.indexOf(EXPECTING);
    if (message.contains("<EOF>") && !message.startsWith("extraneous") && !message.endsWith("expecting EOF")) {
      return "the entry ends too early; a “}” is missing perhaps"
          + (expecting > 0 ? ", or " + plain(message.substring(expecting + EXPECTING.length())) : "");
    }
    if (expecting > 0) {
      String wanted = message.substring(expecting + EXPECTING.length());
      return wanted.equals("EOF")
          ? "“" + here + "” does not belong here: a line begins with rule, term, person and so on"
          : "“" + here + "” stands where " + plain(wanted) + " is wanted";
    }
    return here.isEmpty() ? "this cannot be read" : "“" + here + "” does not belong here";
  }

  private static String plain(String token) {
    return switch (token) {
      case "RULE_TEXT" -> "a text in \"quotation marks\"";
      case "RULE_ID" -> "a name without quotation marks";
      case "RULE_NUMBER" -> "a number";
      default -> token.startsWith("RULE_") ? "something else" : token.replace("'", "“").replaceFirst("“$", "”");
    };
  }
}
