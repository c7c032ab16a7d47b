/** Checks that hold the numbers of a translation against those of its original. */
package org.wiredesk.checks.original.numbers;
