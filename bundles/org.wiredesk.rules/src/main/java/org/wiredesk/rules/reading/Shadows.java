package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.PhraseForms;
import org.wiredesk.checks.api.phrases.PhraseForms.UnfitPhraseException;
import org.wiredesk.checks.api.phrases.PhraseRule;

/**
 * Finds rules that have nothing to say of their own, because another rule marks the same words wherever they find any.
 * Each pattern is kept under the rarest of its words and compared with a bounded number of others, so that the time grows
 * with the number of rules and no faster; rules of very many word orders are left out.
 */
final class Shadows {

  private static final int MAX_FORMS = 64;
  private static final int MAX_COMPARED = 64;

  /** A form of a rule, by the rule's index, and the token that it is kept under. */
  private record Kept(int rule, PhraseForm form, int token) {}

  /** A form with the keys of each of its tokens. */
  private record Keyed(PhraseForm form, List<Set<String>> keys) {

    static Keyed of(PhraseForm form) {
      return new Keyed(form, form.tokens().stream().map(Coverage::keys).toList());
    }
  }

  private final List<PhraseRule> rules;
  private final List<List<Keyed>> forms;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, List<Kept>> byKey = new HashMap<>();

  Shadows(Collection<PhraseRule> rules) {
    this.rules = List.copyOf(rules);
    this.forms = this.rules.stream().map(Shadows::forms).toList();
    forms.forEach(all -> all.forEach(
        form -> form.keys().forEach(keys -> keys.forEach(key -> uses.merge(key, 1, Integer::sum)))));
    for (int rule = 0; rule < forms.size(); rule++) {
      for (Keyed form : forms.get(rule)) {
        keep(rule, form);
      }
    }
  }

  /** Empty if a pattern cannot be used, or stands for too many word orders. */
  private static List<Keyed> forms(PhraseRule rule) {
    List<PhraseForm> all = new ArrayList<>();
    try {
      for (Phrase phrase : rule.when()) {
        all.addAll(PhraseForms.of(phrase));
      }
    } catch (UnfitPhraseException e) {
      return List.of();
    }
    return all.size() <= MAX_FORMS ? all.stream().map(Keyed::of).toList() : List.of();
  }

  private void keep(int rule, Keyed form) {
    IntStream.range(0, form.keys().size()).filter(token -> !form.keys().get(token).isEmpty()).boxed()
        .min(Comparator.comparingInt(token -> frequency(form.keys().get(token))))
        .ifPresent(token -> form.keys().get(token).forEach(key -> {
          List<Kept> others = byKey.computeIfAbsent(key, unknown -> new ArrayList<>());
          if (others.size() < MAX_COMPARED) {
            others.add(new Kept(rule, form.form(), token));
          }
        }));
  }

  private int frequency(Set<String> keys) {
    return keys.stream().mapToInt(key -> uses.getOrDefault(key, 0)).sum();
  }

  /** Each such rule with the one that leaves it nothing, in the order of the rules; of two that are alike the later. */
  Map<PhraseRule, PhraseRule> found() {
    Map<PhraseRule, PhraseRule> found = new LinkedHashMap<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      PhraseRule narrow = rules.get(rule);
      if (!narrow.flags().isEmpty() || !narrow.keeps().isEmpty()) {
        covering(rule).ifPresent(wide -> found.put(narrow, rules.get(wide)));
      }
    }
    return found;
  }

  /** The first rule that covers all forms of a rule. */
  private Optional<Integer> covering(int rule) {
    Set<Integer> common = null;
    for (Keyed form : forms.get(rule)) {
      Set<Integer> here = covering(rule, form);
      if (common != null) {
        here.retainAll(common);
      }
      common = here;
      if (common.isEmpty()) {
        return Optional.empty();
      }
    }
    return common == null ? Optional.empty() : common.stream().filter(wide -> !isAlikeAndLater(wide, rule)).findFirst();
  }

  private Set<Integer> covering(int rule, Keyed form) {
    Set<Integer> found = new TreeSet<>();
    for (int at = 0; at < form.keys().size(); at++) {
      for (String key : form.keys().get(at)) {
        for (Kept kept : byKey.getOrDefault(key, List.of())) {
          if (kept.rule() != rule && Coverage.covers(kept.form(), form.form(), at - kept.token())
              && Coverage.reaches(rules.get(kept.rule()), rules.get(rule))) {
            found.add(kept.rule());
          }
        }
      }
    }
    return found;
  }

  /** Of two rules that cover each other the first stays. */
  private boolean isAlikeAndLater(int wide, int rule) {
    return wide > rule && Coverage.reaches(rules.get(rule), rules.get(wide))
        && forms.get(wide).stream().allMatch(form -> forms.get(rule).stream()
            .anyMatch(own -> Coverage.covers(
                own.form(), form.form(), form.form().mark().start() - own.form().mark().start())));
  }
}
