package org.wiredesk.report.claims;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.ZoneOffset;
import org.wiredesk.report.CheckedClaim;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.review.Tick;
import org.wiredesk.text.WireDate;

/**
 * The claims that were checked as schema.org's ClaimReview in JSON-LD, one each. A review is known by its own URN: what
 * publishes it puts the address of its page there, which consumers ask for.
 */
public final class ClaimReviews implements JointExport {

  /** About as many characters as search engines show of a claim. */
  private static final int CLAIM_LENGTH = 75;

  private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Appendable out;
  private final JsonArray reviews = new JsonArray();

  public ClaimReviews(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(ScoredReview wire) throws IOException {
    for (CheckedClaim claim : wire.wire().claims()) {
      reviews.add(review(claim, wire));
    }
  }

  private static JsonObject review(CheckedClaim claim, ScoredReview wire) {
    Tick tick = claim.tick();
    JsonObject review = typed("ClaimReview");
    review.addProperty("@context", "https://schema.org");
    review.addProperty("@id", "urn:uuid:" + tick.id());
    review.addProperty("url", "urn:uuid:" + tick.id());
    review.addProperty("claimReviewed", shortened(line(claim.words())));
    review.addProperty("datePublished", tick.remark().modified().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    if (!tick.remark().author().isBlank()) {
      JsonObject author = typed("Person");
      author.addProperty("name", line(tick.remark().author()));
      review.add("author", author);
    }
    review.add("reviewRating", rating(tick.verdict()));
    review.add("itemReviewed", claim(claim, wire));
    if (!tick.remark().text().isBlank()) {
      review.addProperty("reviewBody", SafeText.unicode(tick.remark().text()));
    }
    tick.source().ifPresent(source -> review.addProperty("citation", SafeText.unicode(source)));
    return review;
  }

  /** From 1, false, to 5, true; what nobody can tell has a name and no number. */
  private static JsonObject rating(Tick.Verdict verdict) {
    JsonObject rating = typed("Rating");
    rating.addProperty("alternateName", switch (verdict) {
      case TRUE -> "True";
      case FALSE -> "False";
      case PARTLY_TRUE -> "Partly true";
      case UNPROVEN -> "Unproven";
      case WITHDRAWN -> throw new IllegalArgumentException("withdrawn");
    });
    if (verdict != Tick.Verdict.UNPROVEN) {
      rating.addProperty("ratingValue", verdict == Tick.Verdict.TRUE ? 5 : verdict == Tick.Verdict.FALSE ? 1 : 3);
      rating.addProperty("bestRating", 5);
      rating.addProperty("worstRating", 1);
    }
    return rating;
  }

  private static JsonObject claim(CheckedClaim checked, ScoredReview wire) {
    JsonObject claim = typed("Claim");
    claim.addProperty("text", line(checked.words()));
    wire.wire().wire().report().wire().date().map(WireDate::day)
        .ifPresent(day -> claim.addProperty("datePublished", day.toString()));
    JsonObject appearance = typed("NewsArticle");
    appearance.addProperty("name", line(wire.wire().wire().title()));
    appearance.addProperty("identifier", SafeText.unicode(wire.wire().file()));
    claim.add("appearance", appearance);
    return claim;
  }

  private static JsonObject typed(String type) {
    JsonObject object = new JsonObject();
    object.addProperty("@type", type);
    return object;
  }

  private static String line(String text) {
    return SafeText.unicode(String.join(" ", text.strip().split("\\s+")));
  }

  /** At a blank, so that no word and no character is cut. */
  private static String shortened(String claim) {
    if (claim.codePointCount(0, claim.length()) <= CLAIM_LENGTH) {
      return claim;
    }
    int limit = claim.offsetByCodePoints(0, CLAIM_LENGTH - 1);
    int blank = claim.lastIndexOf(' ', limit);
    return claim.substring(0, blank > 0 ? blank : limit) + "…";
  }

  @Override
  public void close() throws IOException {
    out.append(PRETTY.toJson(reviews)).append('\n');
  }
}
