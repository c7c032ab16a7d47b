package org.wiredesk.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that people take for text and that are none, known by their first bytes or by their control characters. */
enum BinaryFormat {
  PDF("a PDF", "%PDF-"),
  ZIP("a Word, OpenDocument or ZIP file", "PK\u0003\u0004"),
  OLE("an old Word or Excel file", "\u00d0\u00cf\u0011\u00e0"),
  RTF("an RTF document", "{\\rtf"),
  PNG("a PNG picture", "\u0089PNG"),
  JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
  GIF("a GIF picture", "GIF8"),
  GZIP("a GZIP archive", "\u001f\u008b\b");

  /** One in so many characters may be a control character, as stray NULs in old wires are. */
  private static final int TEXT_PER_CONTROL = 50;
  private static final int ALWAYS_ALLOWED = 8;

  private final String description;
  private final byte[] signature;

  BinaryFormat(String description, String signature) {
    this.description = description;
    this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What the file is, when its first bytes tell that it is no plain text. */
  static Optional<String> nameOf(byte[] content) {
    return Arrays.stream(values()).filter(format -> format.begins(content))
        .map(format -> format.description).findFirst();
  }

  private boolean begins(byte[] content) {
    return content.length >= signature.length
        && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
  }

  /** True where control characters other than tabs and line ends are more than stray ones. */
  static boolean looksBinary(String text) {
    long controls = text.chars().filter(BinaryFormat::isControl).count();
    long half = text.length() / 2;
    return controls > half || controls > Math.max(ALWAYS_ALLOWED, text.length() / TEXT_PER_CONTROL);
  }

  private static boolean isControl(int c) {
    boolean usual = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1a || c == 0x85;
    return !usual && (c < ' ' || (c >= 0x7f && c < 0xa0));
  }
}
