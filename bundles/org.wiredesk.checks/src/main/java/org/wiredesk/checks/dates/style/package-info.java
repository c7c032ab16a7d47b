/** Checks of the manner in which a wire writes its dates, and what rewrites them. */
package org.wiredesk.checks.dates.style;
