/**
 * A project's desk files in the workbench: read as they are saved, so that its wires are checked with their rules and
 * names, and written to from the wire editor.
 */
package org.wiredesk.ui.desk;
