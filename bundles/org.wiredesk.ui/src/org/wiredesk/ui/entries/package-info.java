/** Makes entries of desk files of words in a wire: a rule of a selection, a name. */
package org.wiredesk.ui.entries;
