/** What a reviewer says of a wire: notes and replies, and what became of their places. */
package org.wiredesk.review;
