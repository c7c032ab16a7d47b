package org.wiredesk.rules;

/**
 * The text of a desk file.
 *
 * @param name as problems name it: a path, mostly
 */
public record DeskSource(String name, String text) {

  public static final String EXTENSION = ".desk";

  /** What its rules' ids begin with after {@code desk:}: the file's name without folder and extension. */
  public String pack() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String bare = file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
    StringBuilder id = new StringBuilder(bare.length());
    for (char c : bare.toCharArray()) {
      boolean fits = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
      id.append(fits ? c : '-');
    }
    return id.isEmpty() ? "unnamed" : id.toString();
  }
}
