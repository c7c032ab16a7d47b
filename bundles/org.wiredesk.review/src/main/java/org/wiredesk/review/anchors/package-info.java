/** Where a note stands in a text that has changed since it was written. */
package org.wiredesk.review.anchors;
