package org.wiredesk.ui.compare;

import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Proposal;

/** Two issues of a wire, and what a comparison says of them. */
public record CompareResult(WireText earlier, WireText issue, Comparison comparison, Proposal proposal) {}
