package org.wiredesk.review;

import java.util.List;
import org.wiredesk.checks.api.CheckId;

/**
 * What a finding is known by when the text around it has changed: two findings with one key say the same of the same
 * words. Positions are no part of it.
 *
 * @param words in doubt, their white space and quotation marks made plain
 * @param sentence they stand in, made plain likewise
 * @param related the words of the other places it speaks of, in the finding's order
 */
public record FindingKey(CheckId check, String words, String sentence, List<String> related) {

  public FindingKey {
    related = List.copyOf(related);
  }
}
