/** The text of a wire with its notes and findings as ITS 2.0 localization quality issues in XLIFF. */
package org.wiredesk.report.xliff;
