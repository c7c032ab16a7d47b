/** Checks on the numbers of one wire: whether they add up, follow from each other and agree with each other. */
package org.wiredesk.checks.numbers;
