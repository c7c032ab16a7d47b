/** Checks that hold the times of a translation against those of its original. */
package org.wiredesk.checks.original.dates;
