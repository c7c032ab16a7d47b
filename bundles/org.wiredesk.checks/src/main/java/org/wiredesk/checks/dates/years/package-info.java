/** Years that cannot be, and the years that may have been meant. */
package org.wiredesk.checks.dates.years;
