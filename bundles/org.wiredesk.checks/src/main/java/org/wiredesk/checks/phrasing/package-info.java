/**
 * Checks of phrasing that betrays a machine, where a pattern of words is not enough. They see a sentence with what
 * LanguageTool's tagger knows of its words.
 */
package org.wiredesk.checks.phrasing;
