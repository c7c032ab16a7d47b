/** The score card of the open wire, and the way out of the workbench for reviews. */
package org.wiredesk.ui.score;
