/** The claims of a wire as a checklist: what is worth checking, and what people found out about it. */
package org.wiredesk.ui.claims;
