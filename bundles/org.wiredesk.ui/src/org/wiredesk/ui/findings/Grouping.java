package org.wiredesk.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.WirePart;

/** Under which headings the findings stand. */
enum Grouping {
  KIND,
  PARAGRAPH,
  /** The worst sentence first: what to read when time is short. */
  SENTENCE,
  NONE;

  /** @param findings of this model, in the order they are to be shown */
  List<Object> roots(FindingsModel model, List<Finding> findings) {
    return switch (this) {
      case KIND -> groups(findings, finding -> Optional.of(finding.check().kind().ordinal()),
          (key, first) -> first.check().kind().label());
      case PARAGRAPH -> groups(findings, finding -> model.partOf(finding).map(WirePart::number),
          (key, first) -> paragraph(key));
      case SENTENCE -> new SentenceGroups(model).of(findings);
      case NONE -> List.copyOf(findings);
    };
  }

  private interface KeyOf {
    Optional<Integer> of(Finding finding);
  }

  private interface LabelOf {
    String of(int key, Finding first);
  }

  private static List<Object> groups(List<Finding> findings, KeyOf keyOf, LabelOf labelOf) {
    Map<Integer, List<Finding>> byKey = new TreeMap<>(Comparator.naturalOrder());
    for (Finding finding : findings) {
      byKey.computeIfAbsent(keyOf.of(finding).orElse(-1), key -> new ArrayList<>()).add(finding);
    }
    List<Object> groups = new ArrayList<>();
    byKey.forEach((key, members) -> groups.add(new FindingsGroup(key, labelOf.of(key, members.get(0)), members)));
    return groups;
  }

  /** The headline has the number 0; what lies in no part, at the very head of a wire, has none. */
  private static String paragraph(int number) {
    return switch (number) {
      case -1 -> Messages.Grouping_elsewhere;
      case 0 -> Messages.Grouping_headline;
      default -> NLS.bind(Messages.Grouping_paragraph, number);
    };
  }
}
