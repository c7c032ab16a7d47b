package org.wiredesk.checks.api.desk;

/**
 * Where something is written in a desk file.
 *
 * @param file as the reader was told its name
 * @param line from 1
 */
public record DeskPlace(String file, int line) implements Comparable<DeskPlace> {

  /** By file, then by line. */
  @Override
  public int compareTo(DeskPlace other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  /** As tools print it and editors jump to it: {@code common.desk:12}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
