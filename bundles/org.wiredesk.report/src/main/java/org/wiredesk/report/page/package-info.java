/** The page of a reviewed wire: its text with notes and findings, times, score card and checklist; as HTML and PDF. */
package org.wiredesk.report.page;
