/** Checks that hold what a translation denies against what its original does. */
package org.wiredesk.checks.original.negation;
