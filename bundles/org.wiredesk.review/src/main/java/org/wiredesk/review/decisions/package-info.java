/** What people decided about findings: which decision holds for which finding, and how the checks did by them. */
package org.wiredesk.review.decisions;
