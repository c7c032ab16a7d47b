package org.wiredesk.rules.ide.repair;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.text.Span;

/** Offers days that the calendar has, and beginnings before ends. */
final class DateRepairs {

  private DateRepairs() {}

  static List<DeskQuickFix> of(Site site) {
    return FactDate.parse(site.text()).isPresent()
        ? swapped(site)
        : nearest(site.text()).map(date -> site.change(site.span(), date)).stream().toList();
  }

  /** The nearest day or month that there is; empty for what is no date at all. */
  static Optional<String> nearest(String written) {
    String[] parts = written.split("-", -1);
    if (parts.length < 2 || parts.length > 3 || parts[0].length() != 4 || parts[0].equals("0000")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts[0]);
    int month = Math.max(1, Math.min(12, Integer.parseInt(parts[1])));
    if (parts.length == 2) {
      return Optional.of(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }
    int day = Math.max(1, Math.min(YearMonth.of(year, month).lengthOfMonth(), Integer.parseInt(parts[2])));
    return Optional.of(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  private static List<DeskQuickFix> swapped(Site site) {
    EObject owner = site.inside(EObject.class).orElseThrow();
    Optional<Span> first = date(site, owner, "from").or(() -> date(site, owner, "born"));
    if (first.isEmpty() || first.get().equals(site.span())) {
      return List.of();
    }
    String begin = first.get().of(site.file().text());
    return List.of(new DeskQuickFix("Exchange the two dates",
        List.of(site.replace(first.get(), site.text()), site.replace(site.span(), begin))));
  }

  private static Optional<Span> date(Site site, EObject owner, String feature) {
    EStructuralFeature found = owner.eClass().getEStructuralFeature(feature);
    return site.spanOf(owner, found);
  }
}
