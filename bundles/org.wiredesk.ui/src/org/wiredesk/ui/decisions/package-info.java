/** Deciding on findings in an open wire, and how the checks did by what was decided. */
package org.wiredesk.ui.decisions;
