/** What the forms of handing over have in common. */
package org.wiredesk.report.export;
