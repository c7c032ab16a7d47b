/** The review of an open wire: what was said of it, where that stands while the text is edited, and its file. */
package org.wiredesk.ui.review;
