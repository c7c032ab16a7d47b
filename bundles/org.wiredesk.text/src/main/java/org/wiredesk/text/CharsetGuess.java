package org.wiredesk.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The charset of a file: by its byte order mark; else UTF-8 if it is valid, or nearly so; else UTF-16 if every other
 * byte is 0; else what ICU's detector finds most likely for the lines that are not plain ASCII.
 *
 * @param markLength bytes of the byte order mark at the start, 0 for none
 */
record CharsetGuess(Charset charset, int markLength) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 8000;
  private static final int AROUND = 60;
  private static final int LEAST_CONFIDENCE = 20;
  /** A file is still UTF-8 with so many valid sequences for each broken one. */
  private static final int VALID_PER_BROKEN = 20;
  /** What has been ruled out before the detector is asked. */
  private static final Set<String> RULED_OUT = Set.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-8");

  static CharsetGuess of(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return new CharsetGuess(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return new CharsetGuess(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return new CharsetGuess(StandardCharsets.UTF_16BE, 2);
    }
    return new CharsetGuess(unmarked(bytes), 0);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (bytes[i] & 0xff) == mark[i];
    }
    return same;
  }

  private static Charset unmarked(byte[] bytes) {
    int[] zeros = zeros(bytes);
    if (zeros[1] > bytes.length / 5 && zeros[0] < zeros[1] / 20) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros[0] > bytes.length / 5 && zeros[1] < zeros[0] / 20) {
      return StandardCharsets.UTF_16BE;
    }
    int[] sequences = utf8Sequences(bytes);
    if (sequences[1] == 0 || sequences[0] >= VALID_PER_BROKEN * sequences[1]) {
      return StandardCharsets.UTF_8;
    }
    return detected(bytes);
  }

  /** How many bytes are 0 at even and at odd places. */
  private static int[] zeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** How many sequences of several bytes are whole, and how many bytes belong to none. */
  private static int[] utf8Sequences(byte[] bytes) {
    int[] counts = new int[2];
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = utf8Length(bytes[at] & 0xff);
      boolean whole = length > 1 && at + length <= bytes.length;
      for (int i = 1; whole && i < length; i++) {
        whole = (bytes[at + i] & 0xc0) == 0x80;
      }
      counts[whole ? 0 : 1]++;
      at += whole ? length : 1;
    }
    return counts;
  }

  private static int utf8Length(int lead) {
    if (lead >= 0xc2 && lead < 0xe0) {
      return 2;
    }
    if (lead >= 0xe0 && lead < 0xf0) {
      return 3;
    }
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  }

  private static Charset detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= LEAST_CONFIDENCE && isLikely(match.getName())) {
        return modern(Charset.forName(match.getName()), bytes);
      }
    }
    return modern(StandardCharsets.ISO_8859_1, bytes);
  }

  private static boolean isLikely(String name) {
    return !RULED_OUT.contains(name) && !name.startsWith("IBM") && Charset.isSupported(name);
  }

  /** What calls itself ISO-8859-1 is windows-1252 in practice, unless it uses bytes that this one lacks. */
  private static Charset modern(Charset charset, byte[] bytes) {
    boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
    return latin && TextBytes.decode(bytes, 0, WINDOWS_1252).damaged() == 0 ? WINDOWS_1252 : charset;
  }

  /** The surroundings of bytes beyond ASCII: in an English file the first such byte may come late. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    int copied = 0;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      if (bytes[i] < 0) {
        int from = Math.max(copied, i - AROUND);
        copied = Math.min(bytes.length, Math.max(copied, i + AROUND));
        sample.write(bytes, from, Math.max(0, copied - from));
      }
    }
    return sample.toByteArray();
  }
}
