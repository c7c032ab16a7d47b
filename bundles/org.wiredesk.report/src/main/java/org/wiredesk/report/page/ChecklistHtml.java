package org.wiredesk.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.engine.report.Html;
import org.wiredesk.report.CheckedClaim;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.review.Tick;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.review.claims.Checklist.State;
import org.wiredesk.review.claims.Claim;
import org.wiredesk.review.claims.ClaimKind;

/** What is worth checking in a wire in an editor's order, with a box to tick where nobody has looked. */
final class ChecklistHtml {

  private static final String EMPTY_BOX = "\u2610";
  private static final String TICKED_BOX = "\u2611";

  private final Html html;

  private ChecklistHtml(Html html) {
    this.html = html;
  }

  static void write(ReviewedWire wire, Html html) throws IOException {
    List<Item> items = wire.checklist().items();
    List<CheckedClaim> unlisted = wire.unlisted();
    if (items.isEmpty() && unlisted.isEmpty()) {
      return;
    }
    html.raw("<section class=\"checklist\">\n<h2>Checklist</h2>\n");
    if (!items.isEmpty()) {
      html.element("p", "progress", wire.checklist().progress()).raw("\n");
    }
    new ChecklistHtml(html).all(items, unlisted);
    html.raw("</section>\n");
  }

  private void all(List<Item> items, List<CheckedClaim> unlisted) throws IOException {
    for (ClaimKind kind : ClaimKind.values()) {
      List<Item> same = items.stream().filter(item -> item.claim().kind() == kind).toList();
      if (!same.isEmpty()) {
        html.raw("<h3>").text(kind.label()).raw("</h3>\n<ul>\n");
        for (Item item : same) {
          item(item);
        }
        html.raw("</ul>\n");
      }
    }
    if (!unlisted.isEmpty()) {
      html.raw("<h3>Also checked</h3>\n<ul>\n");
      for (CheckedClaim claim : unlisted) {
        unlisted(claim);
      }
      html.raw("</ul>\n");
    }
  }

  private void item(Item item) throws IOException {
    Claim claim = item.claim();
    switch (item.state()) {
      case OPEN -> {
        start("open", EMPTY_BOX, "");
        html.element("q", "", claim.inContext()).element("p", "why", claim.why());
      }
      case KNOWN -> {
        start("known", TICKED_BOX, State.KNOWN.label());
        html.element("q", "", claim.inContext());
        known(claim.known().orElseThrow());
      }
      case CHECKED -> {
        Tick tick = item.tick().orElseThrow();
        start(cssClass(tick), TICKED_BOX, tick.verdict().label());
        html.element("q", "", claim.inContext());
        said(tick);
      }
      case CHANGED -> changed(item, item.tick().orElseThrow());
    }
    html.raw("</li>\n");
  }

  private void changed(Item item, Tick tick) throws IOException {
    start("open", EMPTY_BOX, "");
    html.element("q", "", item.claim().inContext()).raw("<p class=\"why gone\">Words changed since ")
        .element("q", "", item.was().orElseThrow()).text(" was " + tick.verdict().label()).raw("</p>");
    said(tick);
  }

  private void unlisted(CheckedClaim claim) throws IOException {
    Tick tick = claim.tick();
    start(cssClass(tick), TICKED_BOX, tick.verdict().label());
    html.element("q", "", claim.words());
    if (claim.span().isEmpty() && tick.anchor().isPresent()) {
      html.raw(" <span class=\"gone\">(its words are gone)</span>");
    }
    said(tick);
    html.raw("</li>\n");
  }

  private void start(String cssClass, String box, String verdict) throws IOException {
    html.raw("<li class=\"" + cssClass + "\"><span class=\"box\">" + box + "</span> ");
    if (!verdict.isEmpty()) {
      html.element("span", "verdict", verdict).raw(" ");
    }
  }

  private void known(Confirmed fact) throws IOException {
    html.element("p", "why", fact.statement());
    for (String source : fact.sources()) {
      html.raw("<p class=\"source\">Source: ");
      source(source);
      html.raw("</p>");
    }
  }

  private void said(Tick tick) throws IOException {
    if (!tick.remark().text().isBlank()) {
      html.element("p", "why", tick.remark().text());
    }
    html.raw("<p class=\"source\">");
    if (tick.source().isPresent()) {
      html.raw("Source: ");
      source(tick.source().get());
      html.raw(" · ");
    }
    html.text(NoteThreadHtml.said(tick.remark())).raw("</p>");
  }

  private static String cssClass(Tick tick) {
    return tick.verdict().name().toLowerCase(Locale.ROOT);
  }

  /** Only addresses of the web become links: others could run a script. */
  private void source(String source) throws IOException {
    boolean link = source.startsWith("https://") || source.startsWith("http://");
    html.raw(link ? "<a rel=\"noreferrer\" href=\"" : "<span>");
    if (link) {
      html.text(source).raw("\">");
    }
    html.text(source).raw(link ? "</a>" : "</span>");
  }
}
