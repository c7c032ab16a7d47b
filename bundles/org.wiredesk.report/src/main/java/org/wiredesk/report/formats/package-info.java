/** All forms of handing over, by name. */
package org.wiredesk.report.formats;
