package org.wiredesk.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text and back. UTF-16 is copied unit by unit, so that unpaired surrogates stay what they are; in every other
 * charset what cannot be decoded becomes U+FFFD and is counted.
 */
final class TextBytes {

  private static final char REPLACEMENT = '\ufffd';

  private TextBytes() {}

  /** A decoded text and how many stretches of it could not be decoded. */
  record Decoded(String text, int damaged) {}

  static Decoded decode(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    return isUtf16(charset) ? decodeUnits(in, charset) : decode(in, charset.newDecoder());
  }

  private static Decoded decodeUnits(ByteBuffer in, Charset charset) {
    int odd = in.remaining() % 2;
    String text = in.slice().order(order(charset)).asCharBuffer().toString();
    return new Decoded(odd == 0 ? text : text + REPLACEMENT, odd);
  }

  private static Decoded decode(ByteBuffer in, CharsetDecoder decoder) {
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
    int damaged = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      damaged++;
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), damaged);
  }

  static byte[] encode(String text, Charset charset, boolean byteOrderMark) throws IOException {
    String marked = byteOrderMark ? "\ufeff" + text : text;
    if (isUtf16(charset)) {
      ByteBuffer units = ByteBuffer.allocate(2 * marked.length()).order(order(charset));
      units.asCharBuffer().put(marked);
      return units.array();
    }
    ByteBuffer out = charset.newEncoder().encode(CharBuffer.wrap(marked));
    byte[] bytes = new byte[out.remaining()];
    out.get(bytes);
    return bytes;
  }

  private static boolean isUtf16(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
  }

  private static ByteOrder order(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }
}
