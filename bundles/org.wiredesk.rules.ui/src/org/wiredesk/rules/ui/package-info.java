/** The editor of desk files: thin, over the language services of {@code org.wiredesk.rules.ide}. */
package org.wiredesk.rules.ui;
