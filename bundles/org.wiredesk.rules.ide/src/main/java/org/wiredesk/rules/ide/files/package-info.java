/** The texts of a set of desk files, cut, parsed and read, and kept for as long as they do not change. */
package org.wiredesk.rules.ide.files;
