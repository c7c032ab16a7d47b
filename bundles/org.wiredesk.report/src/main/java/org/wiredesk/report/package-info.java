/** Hands a review over: the score of a wire, and its notes, decisions and findings in the forms others read. */
package org.wiredesk.report;
