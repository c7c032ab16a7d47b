/** Findings and what was decided about them as SARIF 2.1.0, which tools for reviewing code and builds read. */
package org.wiredesk.report.sarif;
