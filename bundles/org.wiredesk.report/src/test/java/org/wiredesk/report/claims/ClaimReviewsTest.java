package org.wiredesk.report.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.text.Span;

class ClaimReviewsTest {

  @Test
  void aCheckedClaimHasWhatConsumersAskFor() throws IOException {
    assertEquals("""
        [
          {
            "@type": "ClaimReview",
            "@context": "https://schema.org",
            "@id": "urn:uuid:00000000-0000-0000-0000-000000000006",
            "url": "urn:uuid:00000000-0000-0000-0000-000000000006",
            "claimReviewed": "Talks began on Thursday, 3 May 2024",
            "datePublished": "2024-05-03",
            "author": {
              "@type": "Person",
              "name": "Ann"
            },
            "reviewRating": {
              "@type": "Rating",
              "alternateName": "True",
              "ratingValue": 5,
              "bestRating": 5,
              "worstRating": 1
            },
            "itemReviewed": {
              "@type": "Claim",
              "text": "Talks began on Thursday, 3 May 2024",
              "datePublished": "2024-05-03",
              "appearance": {
                "@type": "NewsArticle",
                "name": "Envoys meet",
                "identifier": "wires/talks.txt"
              }
            },
            "reviewBody": "The ministry says so.",
            "citation": "https://example.org/talks"
          }
        ]
        """, json(Samples.talks("\n")));
  }

  @Test
  void whatCannotBeToldHasNoNumber() throws IOException {
    JsonObject rating = first(json(ticked("It rained.", Tick.Verdict.UNPROVEN))).getAsJsonObject("reviewRating");
    assertEquals("Unproven", rating.get("alternateName").getAsString());
    assertFalse(rating.has("ratingValue"));
    assertEquals(3, first(json(ticked("It rained.", Tick.Verdict.PARTLY_TRUE))).getAsJsonObject("reviewRating")
        .get("ratingValue").getAsInt());
  }

  @Test
  void aLongClaimIsShortenedBetweenWords() throws IOException {
    String text = "The bridge, which is the longest in the whole region, was opened\nby two ministers yesterday 😀.";
    JsonObject review = first(json(ticked(text, Tick.Verdict.FALSE)));

    assertEquals("The bridge, which is the longest in the whole region, was opened by two…",
        review.get("claimReviewed").getAsString());
    assertEquals(text.replace('\n', ' '), review.getAsJsonObject("itemReviewed").get("text").getAsString());
  }

  @Test
  void hostileTextComesThroughAsText() throws IOException {
    String json = json(Samples.evil());
    assertTrue(first(json).get("reviewBody").getAsString().startsWith("=HYPERLINK(\"http://x\") <script>"));
    assertFalse(json.contains("\uD800") || json.contains("\u0000"), json);
  }

  @Test
  void nothingCheckedIsAnEmptyList() throws IOException {
    assertEquals("[]\n", json(Samples.noted("w.txt", "Text.")));
  }

  private static ReviewedWire ticked(String text, Tick.Verdict verdict) {
    Tick tick = new Tick(Remark.of("", Samples.NOW, ""), verdict,
        Optional.of(Anchor.of(text, new Span(0, text.length()))), Optional.empty());
    return Samples.reviewed("w.txt", text, List.of(), new Review(List.of(tick)), Map.of());
  }

  private static JsonObject first(String json) {
    JsonArray reviews = JsonParser.parseString(json).getAsJsonArray();
    return reviews.get(0).getAsJsonObject();
  }

  private static String json(ReviewedWire wire) throws IOException {
    StringBuilder out = new StringBuilder();
    try (ClaimReviews reviews = new ClaimReviews(out)) {
      reviews.add(Samples.scored(wire));
    }
    return out.toString();
  }
}
