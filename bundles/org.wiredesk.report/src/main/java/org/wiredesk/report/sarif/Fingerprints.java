package org.wiredesk.report.sarif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.decisions.FindingKeys;
import org.wiredesk.text.Wire;

/**
 * What a finding is known by from run to run: the check, the sentence and the words in doubt, as decisions know them;
 * never a position. Of findings alike the second ends in {@code :2}.
 */
final class Fingerprints {

  private static final int BYTES = 16;
  private static final char PART = '\u0000';

  private final FindingKeys keys;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(Wire wire) {
    this.keys = new FindingKeys(wire);
  }

  String of(Finding finding) {
    FindingKey key = keys.of(finding);
    String made = key.check().value() + PART + key.sentence() + PART + key.words();
    String hash = HexFormat.of().formatHex(sha256(made), 0, BYTES);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
