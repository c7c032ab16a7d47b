/** Tries a rule that is being written on wires, before it is switched on. */
package org.wiredesk.ui.trial;
