package org.wiredesk.rules.ide.repair;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.language.desk.Category;
import org.wiredesk.rules.language.desk.Chunk;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Original;
import org.wiredesk.rules.language.desk.SeverityLevel;
import org.wiredesk.rules.language.desk.TokenClass;
import org.wiredesk.rules.reading.Catalog;
import org.wiredesk.rules.reading.Categories;
import org.wiredesk.text.Span;

/** Offers what the language knows for what it does not. */
final class CatalogRepairs {

  private static final int MAX = 5;

  private CatalogRepairs() {}

  static List<DeskQuickFix> of(Site site) {
    Optional<TokenClass> tag = site.inside(TokenClass.class);
    if (tag.isPresent()) {
      return nearest(site, site.spanOf(tag.get(), Literals.TOKEN_CLASS__NAME), Catalog.tokenClasses());
    }
    Optional<Chunk> chunk = site.inside(Chunk.class);
    if (chunk.isPresent()) {
      return nearest(site, site.spanOf(chunk.get(), Literals.CHUNK__NAME), Catalog.chunks());
    }
    Optional<Category> category = site.inside(Category.class);
    if (category.isPresent()) {
      return nearest(site, path(site, category.get()), Categories.paths());
    }
    Optional<SeverityLevel> severity = site.inside(SeverityLevel.class);
    if (severity.isPresent()) {
      List<String> known = Arrays.stream(Severity.values()).map(Severity::label).toList();
      List<DeskQuickFix> near = nearest(site, site.spanOf(severity.get(), Literals.SEVERITY_LEVEL__LEVEL), known);
      return near.isEmpty() ? all(site, site.spanOf(severity.get(), Literals.SEVERITY_LEVEL__LEVEL), known) : near;
    }
    return site.inside(Original.class).map(original -> small(site, original)).orElse(List.of());
  }

  private static Optional<Span> path(Site site, Category category) {
    Optional<Span> dimension = site.spanOf(category, Literals.CATEGORY__DIMENSION);
    Optional<Span> type = site.spanOf(category, Literals.CATEGORY__TYPE);
    return dimension.isPresent() && type.isPresent()
        ? Optional.of(new Span(dimension.get().start(), type.get().end()))
        : Optional.empty();
  }

  static List<DeskQuickFix> nearest(Site site, Optional<Span> span, Collection<String> known) {
    return span.isEmpty()
        ? List.of()
        : all(site, span, Catalog.nearest(span.get().of(site.file().text()), known));
  }

  private static List<DeskQuickFix> all(Site site, Optional<Span> span, Collection<String> names) {
    return span.isEmpty() ? List.of() : names.stream().limit(MAX).map(name -> site.change(span.get(), name)).toList();
  }

  /** A language written RU, or Ru. */
  private static List<DeskQuickFix> small(Site site, Original original) {
    return site.spansOf(original, Literals.ORIGINAL__LANGUAGES).stream()
        .filter(span -> span.length() == 2 || span.length() == 3)
        .filter(span -> !span.of(site.file().text()).equals(span.of(site.file().text()).toLowerCase(Locale.ROOT)))
        .map(span -> site.change(span, span.of(site.file().text()).toLowerCase(Locale.ROOT))).toList();
  }
}
