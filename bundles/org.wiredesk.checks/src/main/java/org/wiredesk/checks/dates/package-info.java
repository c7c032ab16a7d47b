/** Checks of what a wire says about time, and the words they say it with. */
package org.wiredesk.checks.dates;
