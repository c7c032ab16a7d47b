package org.wiredesk.ui.editor;

/**
 * Something to be done about a finding with one keystroke or click.
 *
 * @param label as a menu shows it
 * @param details what to know before choosing it; may be empty
 */
public record Remedy(Kind kind, String label, String details, Runnable action) {

  public enum Kind {
    FIX("fix"),
    FIX_ALL("fix-all"),
    ADD_WORD("add-word"),
    /** Shows what spoke, and changes nothing. */
    OPEN_RULE("open-rule"),
    OPEN_FACT("open-rule"),
    EXPLAIN("explanation"),
    /** What a person says of the finding. */
    DISMISS("dismiss"),
    VERIFY("verify"),
    ACCEPT("accept"),
    REVIVE("revive"),
    SWITCH_OFF("switch-off");

    private final String image;

    Kind(String image) {
      this.image = image;
    }

    /** The name of the picture that stands for it. */
    public String image() {
      return image;
    }
  }

  public void apply() {
    action.run();
  }
}
