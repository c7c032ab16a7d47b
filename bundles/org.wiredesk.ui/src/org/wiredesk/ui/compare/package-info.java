/** Two issues of a wire side by side: what changed, as what the new one is to be issued, and the notes taken along. */
package org.wiredesk.ui.compare;
