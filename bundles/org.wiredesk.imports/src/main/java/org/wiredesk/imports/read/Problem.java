package org.wiredesk.imports.read;

/**
 * Something of a file that was left out, and why.
 *
 * @param origin the file and the line or record: {@code people.csv:12}
 */
public record Problem(String origin, String message) {

  @Override
  public String toString() {
    return origin + ": " + message;
  }
}
