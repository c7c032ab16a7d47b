package org.wiredesk.report.export;

import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.score.ScoredWire;

/** All there is to hand over of one wire. */
public record ScoredReview(ReviewedWire wire, ScoredWire score) {}
