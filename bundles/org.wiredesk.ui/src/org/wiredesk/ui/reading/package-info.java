/** What an editor who is short of time reads first, shown beside the text. */
package org.wiredesk.ui.reading;
