/**
 * Checks of the order of words and the shape of clauses, where English made from Russian keeps the order of the Russian
 * or lacks what Russian can do without: the verb "is", a subject, a single negation.
 */
package org.wiredesk.checks.phrasing.order;
