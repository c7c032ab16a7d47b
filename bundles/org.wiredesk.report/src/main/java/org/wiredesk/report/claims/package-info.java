/** What was found out about claims, in the form of schema.org's ClaimReview. */
package org.wiredesk.report.claims;
