/** Puts desk files into good order: line breaks, blanks, indentation; never a word, a comment or what a string says. */
package org.wiredesk.rules.ide.layout;
