/**
 * A wire that an agency issues anew: what changed in it by word, whether that makes it a REFILE, a CORRECTED or an
 * UPDATE, the advisory line that says so, and the earlier issue's notes at their places in the new one.
 */
package org.wiredesk.review.reissue;
