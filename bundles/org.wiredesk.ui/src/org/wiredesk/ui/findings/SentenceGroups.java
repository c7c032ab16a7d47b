package org.wiredesk.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.reading.RatedSentence;
import org.wiredesk.engine.reading.ReadingOrder;
import org.wiredesk.ui.model.FindingsModel;

/** Puts findings under the sentences they begin in, the worst sentence first. */
final class SentenceGroups {

  private static final int NOT_RANKED = Integer.MAX_VALUE;

  private final FindingsModel model;
  private final FindingsLabels labels;

  /** What keeps a group open while ranks change; {@code occurrence} tells sentences of the same words apart. */
  private record Key(String words, int occurrence) {}

  SentenceGroups(FindingsModel model) {
    this.model = model;
    this.labels = new FindingsLabels(model);
  }

  List<Object> of(List<Finding> findings) {
    ReadingOrder order = model.reading();
    Map<Integer, List<Finding>> byRank = new HashMap<>();
    for (Finding finding : findings) {
      Optional<RatedSentence> sentence = order.at(finding.span().start());
      byRank.computeIfAbsent(sentence.map(RatedSentence::rank).orElse(NOT_RANKED), rank -> new ArrayList<>())
          .add(finding);
    }
    List<Object> groups = new ArrayList<>();
    Map<String, Integer> occurrences = new LinkedHashMap<>();
    for (RatedSentence sentence : order.worstFirst()) {
      String words = labels.words(sentence.span());
      Key key = new Key(words, occurrences.merge(words, 1, Integer::sum));
      if (byRank.containsKey(sentence.rank())) {
        String label = NLS.bind(Messages.SentenceGroups_sentence, sentence.rank(), words);
        groups.add(new FindingsGroup(key, label, byRank.get(sentence.rank())));
      }
    }
    if (byRank.containsKey(NOT_RANKED)) {
      groups.add(new FindingsGroup(NOT_RANKED, Messages.SentenceGroups_others, byRank.get(NOT_RANKED)));
    }
    return groups;
  }
}
