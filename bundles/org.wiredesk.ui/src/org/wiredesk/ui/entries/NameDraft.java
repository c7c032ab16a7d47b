package org.wiredesk.ui.entries;

import java.util.List;

/**
 * A name that is being written down in a dialog.
 *
 * @param first how a wire writes a term when it first mentions it; empty for no such rule
 */
record NameDraft(Kind kind, String name, List<String> also, List<String> never, String first) {

  /** What a desk can know by name. */
  enum Kind {
    TERM("term"),
    PERSON("person"),
    ORGANISATION("organisation"),
    PLACE("place");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    String keyword() {
      return keyword;
    }
  }

  /** The entry as a desk file has it, with a line end. */
  String text() {
    StringBuilder clauses = new StringBuilder();
    if (!also.isEmpty()) {
      clauses.append("  also ").append(Quotation.of(also)).append('\n');
    }
    if (!never.isEmpty()) {
      clauses.append("  never ").append(Quotation.of(never)).append('\n');
    }
    if (kind == Kind.TERM && !first.isBlank()) {
      clauses.append("  first ").append(Quotation.of(first)).append('\n');
    }
    String head = kind.keyword() + " " + Quotation.of(name);
    return clauses.isEmpty() ? head + "\n" : head + " {\n" + clauses + "}\n";
  }
}
