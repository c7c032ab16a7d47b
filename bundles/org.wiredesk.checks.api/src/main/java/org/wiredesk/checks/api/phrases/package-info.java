/**
 * Phrase rules as values. Desk files are read into them by {@code org.wiredesk.rules}; {@code org.wiredesk.languagetool}
 * turns them into pattern rules. Neither knows of the other.
 */
package org.wiredesk.checks.api.phrases;
